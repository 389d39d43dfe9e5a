package org.gouji.examining;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.ClassLine;
import org.gouji.model.Expenditure;
import org.gouji.model.Figure;
import org.gouji.model.GeneralPublicBudget;
import org.gouji.model.Statement;
import org.jspecify.annotations.Nullable;

/** The functional classes that go with paying personnel: insurance, medical care, housing. */
final class PersonnelClasses {
  private final Map<String, String> wanted;

  PersonnelClasses(Contributions.@Nullable Expected expected) {
    this.wanted = expected == null ? Map.of() : expected.classes();
  }

  /** One blemish, at the first class that is listed. */
  List<CodeBlemish> missingClasses(Statement statement) {
    GeneralPublicBudget general = statement.generalPublicBudget();
    List<ClassLine> lines = classes(statement);
    if (general == null || !paysPersonnel(general)) {
      return List.of();
    }
    List<Map.Entry<String, String>> missing =
        wanted.entrySet().stream()
            .filter(entry -> lines.stream().noneMatch(line -> lists(line, entry)))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    if (missing.isEmpty() || lines.stream().noneMatch(PersonnelClasses::isSpent)) {
      return List.of();
    }
    Figure first = lines.stream().flatMap(line -> line.figures().stream()).toList().get(0);
    String classes =
        missing.stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining("、"));
    return List.of(CodeBlemish.at(first, "default", Map.of("classes", classes)));
  }

  private static List<ClassLine> classes(Statement statement) {
    GeneralPublicBudget general = statement.generalPublicBudget();
    Expenditure all = statement.expenditure();
    if (general != null && !general.byFunction().isEmpty()) {
      return general.byFunction();
    }
    return all == null ? List.of() : all.byFunction();
  }

  private static boolean paysPersonnel(GeneralPublicBudget general) {
    Figure personnel = general.personnel().amount();
    Figure paid = personnel == null ? general.basic().amount() : personnel;
    return paid != null && paid.isPositive();
  }

  /** Whether a line is that class, by its code or its name, and its amount is not stated as 0. */
  private static boolean lists(ClassLine line, Map.Entry<String, String> wanted) {
    String code = CodeBook.codeOf(line);
    boolean same =
        code == null
            ? line.name() == null
                || CodeName.plain(line.name()).equals(CodeName.plain(wanted.getValue()))
            : code.startsWith(wanted.getKey());
    return same && (line.amount() == null || !line.amount().isZero());
  }

  private static boolean isSpent(ClassLine line) {
    return line.amount() != null && !line.amount().isZero();
  }
}
