package org.gouji.model;

import java.util.List;

/** Leader posts, of an organization or of the units within it. */
public interface LeaderPosts {
  /** The posts; what is not stated is in the list as {@link Post#ABSENT}. */
  List<Post> leaderPosts();

  /** The filled posts within the authorised ones. */
  default List<Bound> filledWithinAuthorised() {
    return Post.filledWithinAuthorised(leaderPosts());
  }
}
