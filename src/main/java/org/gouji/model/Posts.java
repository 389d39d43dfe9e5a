package org.gouji.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Posts by kind (编制). */
public record Posts(
    @Key(zh = "编制合计", en = "total posts") Post total,
    @Key(zh = "行政编制", en = "administrative posts") Post administrative,
    @Key(zh = "参公编制", en = "civil-service-managed posts") Post civilServiceManaged,
    @Key(zh = "事业编制", en = "institution posts") Post institution,
    @Key(zh = "工勤编制", en = "worker posts") Post worker,
    @Key(zh = "其他编制", en = "other posts") Post other) {
  /** The total with its kinds, of the authorised and of the filled posts, where both are stated. */
  public List<Headcount> headcounts() {
    List<Headcount> headcounts = new ArrayList<>();
    addHeadcount(headcounts, Post::authorised);
    addHeadcount(headcounts, Post::filled);
    return headcounts;
  }

  /** A kind of which the document states only the other number leaves nothing to add up. */
  private void addHeadcount(List<Headcount> headcounts, Lists.Pick<Post, Figure> number) {
    List<Post> all = List.of(administrative, civilServiceManaged, institution, other);
    List<Figure> kinds = Lists.stated(all, number);
    List<Figure> workers = Lists.stated(List.of(worker), number);
    boolean complete =
        Stream.concat(all.stream(), Stream.of(worker))
            .allMatch(post -> number.from(post) != null || post.equals(Post.ABSENT));
    Figure whole = number.from(total);
    if (whole != null && !kinds.isEmpty() && complete) {
      headcounts.add(new Headcount(whole, kinds, workers));
    }
  }

  /** The total and every kind, the filled posts within the authorised ones. */
  public List<Bound> filledWithinAuthorised() {
    return Post.filledWithinAuthorised(totalAndKinds());
  }

  /** The total and every kind; what is not stated is in the list as {@link Post#ABSENT}. */
  private List<Post> totalAndKinds() {
    return List.of(total, administrative, civilServiceManaged, institution, worker, other);
  }

  /** The authorised posts all together: the total where it is stated, else the stated kinds. */
  public List<Figure> authorised() {
    return total.authorised() != null
        ? List.of(total.authorised())
        : Lists.stated(totalAndKinds(), Post::authorised);
  }
}
