package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.model.Aspect;
import org.gouji.model.Changing;
import org.gouji.model.Portion;
import org.gouji.model.Portioned;
import org.gouji.model.Share;
import org.gouji.model.Statement;
import org.gouji.prose.Mention;
import org.jspecify.annotations.Nullable;

/** A share that the prose alone gives, of an item whose amount the document states elsewhere. */
public record ShareInText(Share share) implements Portioned {
  @Override
  public List<Portion> portions() {
    return List.of();
  }

  @Override
  public List<Share> shares() {
    return List.of(share);
  }

  /** Every share in the prose that the statement does not give itself. */
  static List<ShareInText> of(List<Mention> mentions, @Nullable Statement statement) {
    List<ShareInText> shares = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.aspect() == Aspect.SHARE && mention.stated() == null && statement != null) {
        Changing item = mention.term().item().apply(statement);
        Share share = item == null ? null : share(mention, item, statement);
        if (share != null) {
          shares.add(new ShareInText(share));
        }
      }
    }
    return shares;
  }

  /** A figure equals none that stands elsewhere, so equal amounts are not mixed up. */
  private static @Nullable Share share(Mention mention, Changing item, Statement statement) {
    return Stream.of(
            statement,
            statement.revenue(),
            statement.expenditure(),
            statement.generalPublicBudget(),
            statement.threePublic(),
            statement.procurement())
        .filter(Portioned.class::isInstance)
        .flatMap(holder -> ((Portioned) holder).portions().stream())
        .filter(portion -> item.amount() != null && item.amount().equals(portion.part().amount()))
        .findFirst()
        .map(portion -> portion.shareInText(mention.figure()))
        .orElse(null);
  }
}
