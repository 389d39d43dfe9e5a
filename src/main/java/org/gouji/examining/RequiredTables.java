package org.gouji.examining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gouji.model.DocumentKind;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.PrintedTable;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.rulebook.Parameters;
import org.gouji.rulebook.RulebookException;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a budget must publish, as a fact for the rules; none are asked for where the
 * document submits no table at all.
 *
 * @param amiss the tables that are not there, together, and each one that is there without saying
 *     anything
 */
public record RequiredTables(List<Amiss> amiss) {
  private static final String PATH = "tables";
  private static final String PARAMETER = "required-tables";

  /** Parameter required-tables: keys of the format. */
  record Required(List<String> tables) {}

  /** Tables that are not as they should be. */
  public record Amiss(String variant, Place place, Map<String, Text> details) implements Blemish {}

  static RequiredTables of(
      Submission submission, List<Figure> figures, @Nullable Required required) {
    DocumentKind kind = submission.document();
    List<Amiss> amiss = new ArrayList<>();
    if (submission.tables() != null && (kind == null || kind.isBudget())) {
      List<PrintedTable> all = PrintedTable.of(submission.tables());
      Place first = firstOf(figures);
      addMissing(amiss, all, required, first);
      for (PrintedTable table : all) {
        if (table.present() && !table.answered()) {
          amiss.add(unanswered(table, first));
        }
      }
    }
    return new RequiredTables(List.copyOf(amiss));
  }

  /**
   * The parameter's value; null where nothing asks for any table.
   *
   * @throws RulebookException where it names a table that the format does not know
   */
  static @Nullable Required find(Parameters parameters) {
    Required required = parameters.find(PARAMETER, Required.class);
    if (required != null) {
      List<String> unknown = new ArrayList<>(required.tables());
      unknown.removeAll(PrintedTable.keys());
      if (!unknown.isEmpty()) {
        String names = String.join(", ", unknown);
        throw new RulebookException(
            new Text(
                "参数 " + PARAMETER + ": 没有这样的表：" + names,
                "parameter " + PARAMETER + ": no such table: " + names));
      }
    }
    return required;
  }

  private static void addMissing(
      List<Amiss> amiss, List<PrintedTable> all, @Nullable Required required, Place first) {
    if (required == null) {
      return;
    }
    List<Text> missing = new ArrayList<>();
    for (PrintedTable table : all) {
      if (!table.present() && required.tables().contains(table.key())) {
        missing.add(table.name());
      }
    }
    if (!missing.isEmpty()) {
      Text names =
          new Text(
              missing.stream().map(Text::zh).collect(Collectors.joining("、")),
              missing.stream().map(Text::en).collect(Collectors.joining(", ")));
      amiss.add(new Amiss("default", first, Map.of("tables", names)));
    }
  }

  private static Amiss unanswered(PrintedTable table, Place first) {
    Place place = new Place(PATH + "." + table.key(), first.line(), first.column(), 0);
    return new Amiss("unanswered", place, Map.of("table", table.name()));
  }

  /** Where the tables begin: their first figure. */
  private static Place firstOf(List<Figure> figures) {
    for (Figure figure : figures) {
      if (figure.isInTable()) {
        return new Place(PATH, figure.place().line(), figure.place().column(), 0);
      }
    }
    return new Place(PATH, 1, 1, 0);
  }
}
