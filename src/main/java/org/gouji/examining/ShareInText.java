package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gouji.model.Aspect;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.GeneralPublicBudget;
import org.gouji.model.Portion;
import org.gouji.model.Portioned;
import org.gouji.model.Share;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Tables;
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

  /** Every share in the prose that the document does not state elsewhere. */
  static List<ShareInText> of(List<Mention> mentions, Submission submission) {
    if (mentions.stream().noneMatch(mention -> mention.aspect() == Aspect.SHARE)) {
      return List.of();
    }
    List<Portion> portions = portionsOf(submission);
    List<ShareInText> shares = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.aspect() == Aspect.SHARE && mention.stated() == null) {
        mention.term().items(submission).stream()
            .map(Changing::amount)
            .filter(Objects::nonNull)
            .map(amount -> share(mention, amount, portions))
            .filter(Objects::nonNull)
            .limit(1)
            .forEach(share -> shares.add(new ShareInText(share)));
      }
    }
    return shares;
  }

  /** A figure equals none that stands elsewhere, so equal amounts are not mixed up. */
  private static @Nullable Share share(Mention mention, Figure amount, List<Portion> portions) {
    return portions.stream()
        .filter(portion -> amount.equals(portion.part().amount()))
        .findFirst()
        .map(portion -> portion.shareInText(mention.figure()))
        .orElse(null);
  }

  /** Null where its parts may be those of this year's appropriation or hold money carried over. */
  private static @Nullable GeneralPublicBudget appropriation(Statement statement) {
    GeneralPublicBudget budget = statement.generalPublicBudget();
    return budget == null || budget.spendsMoneyCarriedOver() ? null : budget;
  }

  private static List<Portion> portionsOf(Submission submission) {
    List<Portion> portions = new ArrayList<>();
    Statement statement = submission.statement();
    if (statement != null) {
      Stream.of(
              statement,
              statement.revenue(),
              statement.expenditure(),
              appropriation(statement),
              statement.threePublic(),
              statement.procurement())
          .filter(Portioned.class::isInstance)
          .forEach(holder -> portions.addAll(((Portioned) holder).portions()));
    }
    Tables tables = submission.tables();
    if (tables != null && tables.generalPublicExpenditure() != null) {
      portions.addAll(tables.generalPublicExpenditure().portions());
    }
    return portions;
  }
}
