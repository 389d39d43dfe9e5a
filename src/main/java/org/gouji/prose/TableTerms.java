package org.gouji.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.AppropriationTable;
import org.gouji.model.ExpenditureRow;
import org.gouji.model.ExpenditureTable;
import org.gouji.model.Item;
import org.gouji.model.Revenue;
import org.gouji.model.Row;
import org.gouji.model.Submission;
import org.gouji.model.Tables;
import org.gouji.model.Text;
import org.gouji.searching.Finder;
import org.jspecify.annotations.Nullable;

/** The functional classes and items that only the tables state. */
final class TableTerms {
  private static final int CLASS = 3;
  private static final int GROUP = 5;
  private static final int ITEM = 7;

  private final Map<String, Term> byLabel = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private TableTerms() {}

  /** The classes of the fiscal appropriation. */
  static List<Term> ofFiscalAppropriation(Submission submission) {
    Tables tables = submission.tables();
    AppropriationTable fiscal = tables == null ? null : tables.fiscalAppropriation();
    return fiscal == null || fiscal.expenditure() == null
        ? List.of()
        : classes(Matter.FISCAL, Term.Level.PART, fiscal.expenditure().rows());
  }

  /**
   * Classes and items of the general public budget where its table is that of the year alone, as
   * the prose is.
   */
  static List<Term> ofGeneralBudget(Submission submission) {
    Tables tables = submission.tables();
    ExpenditureTable general = tables == null ? null : tables.generalPublicExpenditure();
    List<Term> terms = new ArrayList<>();
    if (general != null && !carriesOver(submission)) {
      terms.addAll(classes(Matter.APPROPRIATION, Term.Level.CLASS, general.rows()));
      terms.addAll(items(general.rows()));
    }
    return terms;
  }

  private static boolean carriesOver(Submission submission) {
    Tables tables = submission.tables();
    AppropriationTable fiscal = tables == null ? null : tables.fiscalAppropriation();
    return (submission.statement() != null && carriesOver(submission.statement().revenue()))
        || (tables != null && tables.summary() != null && carriesOver(tables.summary().revenue()))
        || (fiscal != null && carriesOver(fiscal.revenue()));
  }

  private static boolean carriesOver(@Nullable Revenue revenue) {
    return revenue != null && revenue.carriesMoney();
  }

  private static List<Term> classes(Matter matter, Term.Level level, List<? extends Row> rows) {
    TableTerms terms = new TableTerms();
    for (Row row : rows) {
      String name = row.name();
      if (row.code() != null && row.code().length() == CLASS && name != null && !name.isBlank()) {
        Text words = new Text(name.strip(), name.strip());
        terms.add(matter, level, words, Vocabulary.labelOfClass(name), Vocabulary.stem(name), row);
      }
    }
    return List.copyOf(terms.byLabel.values());
  }

  private static List<Term> items(List<ExpenditureRow> rows) {
    TableTerms terms = new TableTerms();
    rows.forEach(terms::learnName);
    for (ExpenditureRow row : rows) {
      String code = row.code();
      String name = code == null || code.length() != ITEM ? null : terms.names.get(code);
      if (code != null && name != null) {
        Text words = new Text(name + "（" + code + "）", code + " " + name);
        String label = terms.labelOf(code, name);
        terms.add(Matter.APPROPRIATION, Term.Level.DETAIL, words, label, name, row);
      }
    }
    return List.copyOf(terms.byLabel.values());
  }

  private void learnName(ExpenditureRow row) {
    if (row.code() != null && row.name() != null && !row.name().isBlank()) {
      names.putIfAbsent(row.code(), row.name().strip().replace('(', '（').replace(')', '）'));
    }
  }

  /** 教育支出（类）普通教育（款）小学教育（项）, of which clean text leaves out the first remark. */
  private String labelOf(String code, String name) {
    String group = names.get(code.substring(0, GROUP));
    String functionalClass = names.get(code.substring(0, CLASS));
    return (functionalClass == null ? ".*" : Vocabulary.labelOfClass(functionalClass))
        + (group == null ? ".*" : "(?:[0-9]{2})?" + Pattern.quote(group))
        + "（款）(?:[0-9]{2})?"
        + Pattern.quote(name)
        + "（项）";
  }

  /**
   * What two rows may be called names neither.
   *
   * @param word what every label has
   */
  private void add(Matter matter, Term.Level level, Text name, String label, String word, Row row) {
    Item total = row.columns().get(0);
    Item amount = new Item(total.amount(), null, null, null, null);
    boolean twice = byLabel.containsKey(label);
    Finder finder = new Finder(label, word);
    Term term = new Term(matter, level, false, name, finder, List.of(submission -> amount));
    byLabel.put(label, twice ? new Term(matter, level, false, name, finder, List.of()) : term);
  }
}
