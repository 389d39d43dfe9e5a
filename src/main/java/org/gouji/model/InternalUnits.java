package org.gouji.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Internal units (内设机构) and the leader posts in them. */
public record InternalUnits(
    @Key(zh = "内设机构数", en = "number of internal units", counts = Unit.PIECE) @Nullable Figure count,
    @Key(zh = "内设机构名称", en = "names of internal units") List<Prose> names,
    @Key(zh = "内设机构领导职数", en = "leader posts of internal units") Post leaders)
    implements LeaderPosts {
  @Override
  public List<Post> leaderPosts() {
    return List.of(leaders);
  }

  /** The names that stand further up in the list already. */
  public List<Prose> repeatedNames() {
    Set<String> seen = new HashSet<>();
    return names.stream().filter(name -> !seen.add(name.text().strip())).toList();
  }

  /**
   * How many units are listed: a name that is repeated counts once, unless the stated number counts
   * it every time.
   */
  public int numberListed() {
    boolean countsEveryName = count != null && count.isNumber(names.size());
    return countsEveryName ? names.size() : names.size() - repeatedNames().size();
  }
}
