package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts of one kind: a number (authorised), or a mapping of authorised and filled. */
public record Post(
    @Key(zh = "核定数", en = "authorised", counts = Unit.POST) @Nullable Figure authorised,
    @Key(zh = "实有数", en = "filled", counts = Unit.POST) @Nullable Figure filled)
    implements ScalarForm {
  public static final Post ABSENT = new Post(null, null);

  /** The filled posts within the authorised ones, where a post states both. */
  static List<Bound> filledWithinAuthorised(List<Post> posts) {
    return Lists.stated(
        posts,
        post ->
            post.filled == null || post.authorised == null
                ? null
                : new Bound(List.of(post.filled), List.of(post.authorised)));
  }

  /** The figure that shows that there are such posts; null where none does. */
  public @Nullable Figure evidence() {
    if (authorised != null && authorised.isPositive()) {
      return authorised;
    }
    return filled != null && filled.isPositive() ? filled : null;
  }
}
