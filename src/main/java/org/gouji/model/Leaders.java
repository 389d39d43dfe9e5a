package org.gouji.model;

import java.util.List;

/** Leader posts of an organization (领导职数). */
public record Leaders(
    @Key(zh = "正职", en = "chief") Post chief, @Key(zh = "副职", en = "deputies") Post deputy)
    implements LeaderPosts {
  @Override
  public List<Post> leaderPosts() {
    return List.of(deputy, chief);
  }
}
