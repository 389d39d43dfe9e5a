package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.ClassLine;
import org.gouji.model.Classified;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** The items that a document may state, by the labels that prose gives them. */
final class Vocabulary {
  private static final List<Term> FIXED = TermTable.read();
  private static final Pattern ENDING = Pattern.compile("(?:支出)?(?:预算)?$");

  private final Submission submission;
  private @Nullable List<Term> terms;

  Vocabulary(Submission submission) {
    this.submission = submission;
  }

  /** Made when the prose gives its first amount. */
  private List<Term> terms() {
    List<Term> all = terms;
    if (all == null) {
      all = new ArrayList<>(FIXED);
      Statement statement = submission.statement();
      if (statement != null) {
        addClasses(all, Matter.EXPENDITURE, statement.expenditure());
        addClasses(all, Matter.APPROPRIATION, statement.generalPublicBudget());
      }
      if (submission.tables() != null) {
        all.addAll(TableTerms.of(submission));
      }
      terms = all;
    }
    return all;
  }

  /**
   * The item that a label names in a passage; null where it names none, or may name several.
   *
   * @param giveWay whether a distinct label of another matter is understood too
   */
  @Nullable Term find(Matter matter, String label, boolean giveWay) {
    Term distinct = null;
    for (Term term : terms()) {
      boolean own = matter.includes(term.matter());
      if ((own || term.distinct()) && term.matches(label)) {
        if (own) {
          return term;
        }
        distinct = term;
      }
    }
    return giveWay ? distinct : null;
  }

  /** The item that a paragraph speaks of before it names one. */
  @Nullable Term head(Matter matter) {
    return switch (matter) {
      case REVENUE, EXPENDITURE, OPERATING ->
          terms().stream()
              .filter(term -> term.matter() == matter && term.level() == Term.Level.WHOLE)
              .findFirst()
              .orElse(null);
      default -> null;
    };
  }

  /** The functional classes that the statement lists. */
  private static void addClasses(List<Term> terms, Matter matter, @Nullable Classified listed) {
    if (listed != null) {
      for (ClassLine line : listed.byFunction()) {
        if (line.name() != null && !line.name().isBlank()) {
          Text words = new Text(line.name(), line.name());
          String label = labelOfClass(line.name());
          terms.add(
              Term.of(matter, Term.Level.CLASS, false, words, label, List.of(submission -> line)));
        }
      }
    }
  }

  /** Matches what prose calls a functional class. */
  static String labelOfClass(String name) {
    String stem = ENDING.matcher(name.strip()).replaceFirst("");
    return "(?:[0-9]{3})?" + Pattern.quote(stem) + "(?:支出)*(?:科目)?";
  }
}
