package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gouji.model.BasicExpenditureTable;
import org.gouji.model.Coded;
import org.gouji.model.CodedList;
import org.gouji.model.Naming;
import org.gouji.model.Once;
import org.gouji.model.Section;
import org.gouji.model.Statement;
import org.gouji.model.Submission;
import org.gouji.model.Tables;
import org.gouji.rulebook.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * The classifications of revenue and expenditure for one place and year, as a fact for the rules. A
 * parameter is read when a rule first needs it.
 */
public final class Classification {
  private static final int MOST_OTHERS = 3;

  private final Once<CodeBook> functional;
  private final Once<CodeBook> economic;
  private final Once<ObsoleteNames> obsolete;
  private final Once<FundCodes> funds;
  private final Once<Contributions> contributions;
  private final Once<PersonnelClasses> personnelClasses;

  Classification(Parameters parameters) {
    this.functional = book(parameters, "functional-classification");
    this.economic = book(parameters, "economic-classification");
    this.obsolete =
        new Once<>(
            () ->
                new ObsoleteNames(
                    parameters.find("obsolete-names", ObsoleteNames.Listed.class),
                    parameters.year()));
    this.funds =
        new Once<>(() -> new FundCodes(parameters.find("fund-codes", FundCodes.Listed.class)));
    this.contributions = new Once<>(() -> new Contributions(insurance(parameters)));
    this.personnelClasses = new Once<>(() -> new PersonnelClasses(insurance(parameters)));
  }

  private static Once<CodeBook> book(Parameters parameters, String name) {
    return new Once<>(() -> new CodeBook(parameters.find(name, CodeBook.Listed.class)));
  }

  private static Contributions.@Nullable Expected insurance(Parameters parameters) {
    return parameters.find("social-insurance", Contributions.Expected.class);
  }

  /** Reads every parameter now, so that one that cannot be used is found. */
  void readAll() {
    List.of(functional, economic, obsolete, funds, contributions, personnelClasses)
        .forEach(Once::get);
  }

  /** The lines whose code does not exist. */
  public List<CodeBlemish> unknownCodes(CodedList list) {
    return bookOf(list).unknownIn(list);
  }

  /** The lines whose name is that of another code, or nothing like that of their own. */
  public List<CodeBlemish> wrongNames(CodedList list) {
    List<CodeBlemish> wrong = new ArrayList<>();
    for (Coded line : list.lines()) {
      String code = CodeBook.codeOf(line);
      String name = line.name();
      CodeBlemish blemish =
          code == null || name == null
              ? null
              : wrongName(line, code, name, bookOf(list), list.isEconomic());
      if (blemish != null) {
        wrong.add(blemish);
      }
    }
    return wrong;
  }

  private @Nullable CodeBlemish wrongName(
      Coded line, String code, String name, CodeBook book, boolean isEconomic) {
    String right = book.name(code);
    if (right == null || right.equals(name) || line.figures().isEmpty()) {
      return null;
    }
    String plain = CodeName.plain(name);
    if (plain.isEmpty() || CodeName.plain(right).contains(plain)) {
      return null;
    }
    List<String> once = isEconomic ? List.of() : obsolete.get().codesOnceNamed(plain);
    List<String> others = new ArrayList<>(book.codesNamed(plain));
    others.addAll(once);
    boolean sameLevel = others.stream().anyMatch(other -> other.length() == code.length());
    if (once.contains(code) || !(sameLevel || isFar(plain, CodeName.plain(right)))) {
      return null;
    }
    Map<String, String> details = new HashMap<>();
    details.put("code", code);
    details.put("found", name);
    details.put("expected", right);
    details.put("other", String.join("、", others.subList(0, Math.min(MOST_OTHERS, others.size()))));
    return CodeBlemish.at(
        line.figures().get(0), others.isEmpty() ? "default" : "other", Map.copyOf(details));
  }

  private static boolean isFar(String name, String right) {
    return !name.contains(right) && CodeName.isFarFrom(name, right);
  }

  /** The names that are no longer in use, in a list by code or in the text of a document. */
  public List<CodeBlemish> obsoleteNames(Naming naming) {
    if (naming instanceof CodedList list) {
      return obsolete.get().in(list);
    }
    List<CodeBlemish> found = new ArrayList<>();
    if (naming instanceof Submission document) {
      for (Section section : document.sections()) {
        found.addAll(obsolete.get().in(section));
      }
    }
    return found;
  }

  /** The lines with an impossible code, and those that stand under a foreign one. */
  public List<CodeBlemish> misplacedCodes(CodedList list) {
    return CodeOrder.amissIn(list);
  }

  /** Rows of the basic expenditure table with an unknown code or an amount in the wrong column. */
  public List<CodeBlemish> wrongEconomicRows(BasicExpenditureTable table) {
    return EconomicBlocks.amissIn(table, economic.get());
  }

  /** The first code of the government's own economic classification, where there is one. */
  public List<CodeBlemish> governmentCodes(BasicExpenditureTable table) {
    return EconomicBlocks.governmentCodesIn(table);
  }

  /** Rows that belong to the table of another budget. */
  public List<CodeBlemish> foreignRows(Tables tables) {
    return funds.get().foreignRows(tables, functional.get());
  }

  /** The classes that whoever pays personnel needs, and the statement does not list. */
  public List<CodeBlemish> missingClasses(Statement statement) {
    return personnelClasses.get().missingClasses(statement);
  }

  /** The contribution to the occupational annuity where it does not fit the one to the pension. */
  public List<CodeBlemish> oddAnnuities(Tables tables) {
    return contributions.get().oddAnnuities(tables);
  }

  private CodeBook bookOf(CodedList list) {
    return list.isEconomic() ? economic.get() : functional.get();
  }
}
