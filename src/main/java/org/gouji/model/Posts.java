package org.gouji.model;

import java.util.List;

/** Posts by kind (编制). */
public record Posts(
    @Key(zh = "编制合计", en = "total posts") Post total,
    @Key(zh = "行政编制", en = "administrative posts") Post administrative,
    @Key(zh = "参公编制", en = "civil-service-managed posts") Post civilServiceManaged,
    @Key(zh = "事业编制", en = "institution posts") Post institution,
    @Key(zh = "工勤编制", en = "worker posts") Post worker,
    @Key(zh = "其他编制", en = "other posts") Post other) {

  /** The total and every kind; what is not stated is in the list as {@link Post#ABSENT}. */
  public List<Post> totalAndKinds() {
    return List.of(total, administrative, civilServiceManaged, institution, worker, other);
  }

  /** The authorised posts all together: the total where it is stated, else the stated kinds. */
  public List<Figure> authorised() {
    return total.authorised() != null
        ? List.of(total.authorised())
        : Lists.stated(totalAndKinds(), Post::authorised);
  }
}
