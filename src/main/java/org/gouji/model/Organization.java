package org.gouji.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An organization, its authorised posts and its subordinate units (机构、编制). */
public record Organization(
    @Key(zh = "单位名称", en = "name") @Nullable Prose name,
    @Key(zh = "预算单位编码", en = "budget unit code") @Nullable String code,
    @Key(zh = "机构规格", en = "rank") @Nullable String rank,
    @Key(zh = "单位性质", en = "kind of organization") @Nullable OrganizationKind kind,
    @Key(zh = "主管部门", en = "parent department") @Nullable String parent,
    @Key(zh = "编制", en = "posts") @Nullable Posts posts,
    @Key(zh = "领导职数", en = "leader posts") @Nullable Leaders leaders,
    @Key(zh = "内设机构", en = "internal units") @Nullable InternalUnits internalUnits,
    @Key(zh = "下属单位", en = "subordinate units") List<Organization> subordinates,
    @Key(zh = "核算方式", en = "accounting") @Nullable Accounting accounting,
    @Key(zh = "机构数", en = "numbers of institutions") @Nullable Institutions institutions) {

  /**
   * Posts that only the other kind of organization has: institution posts of an agency without
   * subordinate units but with no agency posts, agency posts of an institution.
   */
  public List<Figure> postsOfAnotherKind() {
    if (posts == null || kind == null) {
      return List.of();
    }
    Figure agency = posts.administrative().evidence();
    Figure institution = posts.institution().evidence();
    Figure foreign =
        switch (kind) {
          case ADMINISTRATIVE -> agency == null && !hasSubordinates() ? institution : null;
          case INSTITUTION -> agency;
          default -> null;
        };
    return foreign == null ? List.of() : List.of(foreign);
  }

  /** Whether it has subordinate units, listed or counted. */
  boolean hasSubordinates() {
    Figure established = institutions == null ? null : institutions.established();
    return !subordinates.isEmpty()
        || (established != null && established.value().compareTo(BigDecimal.ONE) > 0);
  }

  /** Whether it states authorised posts. */
  boolean hasPosts() {
    return posts != null && posts.authorised().stream().anyMatch(Figure::isPositive);
  }

  /** Its subordinate units, theirs, and so on. */
  List<Organization> descendants() {
    return subordinates.stream()
        .flatMap(unit -> Stream.concat(Stream.of(unit), unit.descendants().stream()))
        .toList();
  }

  /**
   * The stated authorised leader posts: those in the internal units, of which there are most, then
   * the deputies, then the chief.
   */
  public List<Figure> authorisedLeaders() {
    List<Post> all = new ArrayList<>();
    if (internalUnits != null) {
      all.addAll(internalUnits.leaderPosts());
    }
    if (leaders != null) {
      all.addAll(leaders.leaderPosts());
    }
    return Lists.stated(all, Post::authorised);
  }

  /** Its numbers of institutions beside what it lists. */
  public List<Tally> tallies() {
    return institutions == null ? List.of() : institutions.tallies(this);
  }
}
