package org.gouji.examining;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gouji.bench.Generator;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Reprint;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.junit.jupiter.api.Test;

/** What a second examination leaves out is as it was. */
final class ReexaminationTest {
  private static final Rulebook RULEBOOK = Rulebook.bundled();
  private static final int EVERY = 11;

  /** A join, a negation, and a demand that is not met, under the ids of bundled checks. */
  private static final Map<String, String> OTHER_RULES =
      Map.of(
          "join.drl",
          "rule \"A05\" when Revenue( $a : total.amount != null )"
              + " Expenditure( $b : total.amount != null )"
              + " then examiner.equal( drools.getRule(), $a, $b ); end",
          "not.drl",
          "rule \"A13\" when Procurement( $a : total.amount != null )"
              + " not Revenue( total.amount != null, total.amount.zero == false )"
              + " then examiner.forbid( drools.getRule(), $a ); end",
          "demand.drl",
          "rule \"A09\" when ThreePublic( $a : total.amount != null )"
              + " then examiner.forbid( drools.getRule(), $a ); end");

  /** Something that is amiss, wherever it is stated. */
  private record Amiss(String check, String variant, Place place) {}

  @Test
  void nothingThatComesOutDifferentlyIsLeftOut() throws Exception {
    Examination examination = new Examination(RULEBOOK, RuleBase.of(RULEBOOK), id -> true);
    for (String text : texts()) {
      compare(examination, text);
    }
  }

  @Test
  void rulesThatLookAtSeveralFactsLookAgain() throws Exception {
    RuleBase base = RuleBase.compiled(OTHER_RULES);
    Examination examination = new Examination(RULEBOOK, List.of(base), id -> true);
    for (String text : texts()) {
      compare(examination, text);
    }
  }

  /** Most of a table is left out where one number of another table changes. */
  @Test
  void whatNoChangeTouchesIsLeftOut() {
    Examination examination = new Examination(RULEBOOK, RuleBase.of(RULEBOOK), id -> true);
    Reading reading = read(new Generator(3).text(2));
    Submission submission = Objects.requireNonNull(reading.submission());
    Ledger before = examination.examine(submission, reading.figures());
    Figure figure =
        reading.figures().stream()
            .filter(each -> each.place().path().startsWith("tables.expenditure.rows."))
            .findFirst()
            .orElseThrow();
    Ledger again = again(examination, reading, Map.of(figure, BigDecimal.ONE), before);
    assertTrue(again.entries().stream().anyMatch(entry -> isAbout(entry, "tables.expenditure.")));
    assertTrue(before.entries().stream().anyMatch(entry -> isRowOf(entry, "tables.revenue.")));
    assertEquals(
        List.of(),
        again.entries().stream().filter(entry -> isRowOf(entry, "tables.revenue.")).toList());
  }

  private static void compare(Examination examination, String text) {
    Reading reading = read(text);
    Submission submission = Objects.requireNonNull(reading.submission());
    Ledger before = examination.examine(submission, reading.figures());
    Set<Amiss> known = amiss(before, false);
    Set<Amiss> unmet = amiss(before, true);
    for (int i = 0; i < reading.figures().size(); i += EVERY) {
      Figure figure = reading.figures().get(i);
      for (BigDecimal number : List.of(BigDecimal.ZERO, figure.value().add(BigDecimal.TEN))) {
        Map<Figure, BigDecimal> change = Map.of(figure, number);
        Reprint reprint = new Reprint(change);
        Ledger full = examination.examine(reprint.of(submission), reprint.of(reading.figures()));
        Ledger part = again(examination, reading, change, before);
        String what = figure.place().path() + " " + number;
        Set<Amiss> fresh = amiss(full, false);
        fresh.removeAll(known);
        Set<Amiss> freshInPart = amiss(part, false);
        freshInPart.removeAll(known);
        assertEquals(fresh, freshInPart, what);
        Set<Amiss> still = amiss(full, true);
        still.retainAll(unmet);
        Set<Amiss> stillInPart = amiss(part, true);
        stillInPart.retainAll(unmet);
        assertEquals(still, stillInPart, what);
      }
    }
  }

  private static Ledger again(
      Examination examination, Reading reading, Map<Figure, BigDecimal> change, Ledger before) {
    Reprint reprint = new Reprint(change);
    return examination.examineAgain(
        reprint.of(Objects.requireNonNull(reading.submission())),
        reprint.of(reading.figures()),
        reprint::isCopy,
        before);
  }

  private static Set<Amiss> amiss(Ledger ledger, boolean demands) {
    Set<Amiss> amiss = new HashSet<>();
    for (Entry entry : ledger.entries()) {
      if (entry.isBroken() && entry instanceof Demand demand) {
        amiss.add(new Amiss(demand.check(), demand.variant(), demand.place()));
      } else if (entry.isBroken() && !demands && entry instanceof Identity identity) {
        Place place = identity.subject().place();
        amiss.add(new Amiss(identity.check(), identity.variant(), place));
      }
    }
    return amiss;
  }

  private static boolean isAbout(Entry entry, String path) {
    return entry instanceof Identity identity && identity.subject().place().path().startsWith(path);
  }

  private static boolean isRowOf(Entry entry, String path) {
    return entry.check().equals("A06") && isAbout(entry, path);
  }

  private static List<String> texts() throws Exception {
    List<String> texts = new ArrayList<>();
    for (String file :
        List.of("published/003.yaml", "golden/one-cause.yaml", "golden/missing-content.yaml")) {
      texts.add(Files.readString(Path.of("testdata", file)));
    }
    Generator generator = new Generator(3);
    texts.add(generator.text(1));
    texts.add(generator.text(2));
    return texts;
  }

  private static Reading read(String text) {
    return new SubmissionReader(Limits.DEFAULT)
        .read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }
}
