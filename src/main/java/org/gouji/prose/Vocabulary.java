package org.gouji.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.ClassLine;
import org.gouji.model.Classified;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/** The items that a document may state, by the labels that prose gives them. */
final class Vocabulary {
  private static final List<Term> FIXED = TermTable.read();
  private static final Pattern ENDING = Pattern.compile("(?:支出)?(?:预算)?$");

  private final Submission submission;
  private final Map<Matter, List<Term>> listed = new EnumMap<>(Matter.class);

  Vocabulary(Submission submission) {
    this.submission = submission;
  }

  /** The items that the document itself lists and a passage on this matter may name. */
  private List<Term> listed(Matter matter) {
    List<Term> known = listed.get(matter);
    if (known == null) {
      known = list(matter);
      listed.put(matter, known);
    }
    return known;
  }

  private List<Term> list(Matter matter) {
    List<Term> terms = new ArrayList<>();
    Statement statement = submission.statement();
    if (matter.includes(Matter.EXPENDITURE) && statement != null) {
      addClasses(terms, Matter.EXPENDITURE, statement.expenditure());
    } else if (matter == Matter.APPROPRIATION) {
      addClasses(terms, matter, statement == null ? null : statement.generalPublicBudget());
      terms.addAll(TableTerms.ofGeneralBudget(submission));
    } else if (matter == Matter.FISCAL) {
      terms.addAll(TableTerms.ofFiscalAppropriation(submission));
    }
    return terms;
  }

  /**
   * The item that a label names in a passage; null where it names none, or may name several.
   *
   * @param giveWay whether a distinct label of another matter is understood too
   */
  @Nullable Term find(Matter matter, String label, boolean giveWay) {
    SearchText words = new SearchText(label);
    Term distinct = null;
    for (Term term : FIXED) {
      boolean own = matter.includes(term.matter());
      if ((own || (giveWay && term.distinct())) && term.matches(words)) {
        if (own) {
          return term;
        }
        distinct = term;
      }
    }
    for (Term term : listed(matter)) {
      if (term.matches(words)) {
        return term;
      }
    }
    return distinct;
  }

  /** The item that a paragraph speaks of before it names one. */
  @Nullable Term head(Matter matter) {
    return switch (matter) {
      case REVENUE, EXPENDITURE, OPERATING -> whole(matter);
      default -> null;
    };
  }

  private static @Nullable Term whole(Matter matter) {
    for (Term term : FIXED) {
      if (term.matter() == matter && term.level() == Term.Level.WHOLE) {
        return term;
      }
    }
    return null;
  }

  /** The functional classes that the statement lists. */
  private static void addClasses(List<Term> terms, Matter matter, @Nullable Classified listed) {
    if (listed != null) {
      for (ClassLine line : listed.byFunction()) {
        if (line.name() != null && !line.name().isBlank()) {
          Text words = new Text(line.name(), line.name());
          Finder label = new Finder(labelOfClass(line.name()), stem(line.name()));
          terms.add(
              new Term(matter, Term.Level.CLASS, false, words, label, List.of(submission -> line)));
        }
      }
    }
  }

  /** Matches what prose calls a functional class. */
  static String labelOfClass(String name) {
    return "(?:[0-9]{3})?" + Pattern.quote(stem(name)) + "(?:支出)*(?:科目)?";
  }

  /** What every name that prose gives a functional class has. */
  static String stem(String name) {
    return ENDING.matcher(name.strip()).replaceFirst("");
  }
}
