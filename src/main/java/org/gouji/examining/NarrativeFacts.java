package org.gouji.examining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Organization;
import org.gouji.model.Prose;
import org.gouji.model.Section;
import org.gouji.model.Submission;
import org.gouji.model.Unit;
import org.gouji.prose.Narrative;
import org.gouji.prose.Slip;
import org.gouji.prose.YearWords;
import org.jspecify.annotations.Nullable;

/** The facts that the rules on the narrative match; none where the text was not submitted. */
final class NarrativeFacts {
  private static final BigDecimal ALL_OF_IT = BigDecimal.valueOf(100);

  private NarrativeFacts() {}

  /**
   * Everything that the narrative adds.
   *
   * @param figures every figure of the submission
   * @param stated the facts that the submission itself consists of
   */
  static List<Object> of(
      Submission submission, Outline outline, List<Figure> figures, List<Object> stated) {
    List<Object> facts = new ArrayList<>();
    for (Object fact : stated) {
      Explanation explanation = fact instanceof Changing item ? Explanation.of(item) : null;
      if (explanation != null) {
        facts.add(explanation);
      }
    }
    for (Figure figure : figures) {
      if (isImpossible(figure)) {
        Prose words = new Prose(figure.value().toPlainString() + "%", figure.place());
        facts.add(new Slip(Slip.Kind.IMPOSSIBLE, words));
      }
    }
    if (outline.isSubmitted()) {
      Narrative narrative = Narrative.read(submission, headings(submission), outline.passages());
      addAll(facts, narrative, submission);
    }
    return facts;
  }

  private static void addAll(List<Object> facts, Narrative narrative, Submission submission) {
    facts.addAll(narrative.mentions());
    facts.addAll(narrative.slips());
    facts.addAll(Restatement.of(narrative.mentions(), submission.statement()));
    facts.addAll(ShareInText.of(narrative.mentions(), submission));
    addYears(facts, narrative, submission.fiscalYear());
    narrative.reasons().forEach(reason -> facts.add(Explanation.of(reason)));
    narrative.sides().forEach(side -> facts.add(new SwappedSide(side.words(), side.revenue())));
    narrative.changes().forEach(change -> facts.addAll(ChangeInText.of(change)));
    facts.addAll(NoneSaid.of(narrative.claims(), submission.statement()));
    addNames(facts, narrative.names(), submission.organization());
  }

  private static boolean isImpossible(Figure figure) {
    return figure.unit() == Unit.PERCENT
        && switch (figure.name().aspect()) {
          case CHANGE_PERCENT -> figure.value().compareTo(ALL_OF_IT.negate()) < 0;
          case SHARE -> figure.value().compareTo(ALL_OF_IT) > 0;
          default -> false;
        };
  }

  private static List<Prose> headings(Submission submission) {
    List<Prose> headings = new ArrayList<>();
    for (Section section : submission.sections()) {
      if (section.title() != null) {
        headings.add(section.title());
      }
    }
    return headings;
  }

  private static void addYears(
      List<Object> facts, Narrative narrative, @Nullable Integer fiscalYear) {
    if (fiscalYear != null) {
      for (YearWords year : narrative.years()) {
        int due = year.compared() ? fiscalYear - 1 : fiscalYear;
        facts.add(new YearInText(year.words(), year.year(), due, year.compared()));
      }
    }
  }

  private static void addNames(
      List<Object> facts, List<Prose> names, @Nullable Organization organization) {
    if (organization != null && organization.name() != null) {
      String due = organization.name().text();
      List<String> known = new ArrayList<>(List.of(due));
      if (organization.parent() != null) {
        known.add(organization.parent());
      }
      organization.subordinates().stream()
          .map(Organization::name)
          .filter(Objects::nonNull)
          .forEach(name -> known.add(name.text()));
      names.forEach(name -> facts.add(new NameInText(name, due, List.copyOf(known))));
    }
  }
}
