package org.gouji.examining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Figure;
import org.gouji.model.Once;
import org.gouji.model.Place;
import org.gouji.model.Submission;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.gouji.rulebook.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How a document prints its amounts, as a fact for the rules: in which unit, with what decimals.
 */
public final class Printing {
  /**
   * Parameter plausible-totals.
   *
   * @param countyTotal more than the total of any unit below a county, in 万元
   */
  record Plausible(@Nullable BigDecimal countyTotal) {}

  private static final int USUAL_DECIMALS = 2;
  private static final Pattern TABLE = Pattern.compile("tables\\.[a-z_]+");

  private final Submission submission;
  private final List<Figure> figures;
  private final Once<Plausible> plausible;

  Printing(Submission submission, List<Figure> figures, Once<Plausible> plausible) {
    this.submission = submission;
    this.figures = figures;
    this.plausible = plausible;
  }

  static Once<Plausible> plausible(Parameters parameters) {
    return new Once<>(
        () -> {
          Plausible found = parameters.find("plausible-totals", Plausible.class);
          return found == null ? new Plausible(null) : found;
        });
  }

  /** That the document does not say in which unit the amounts of its text are. */
  public List<CodeBlemish> missingUnit() {
    if (submission.currencyUnit() != null) {
      return List.of();
    }
    return figures.stream()
        .filter(figure -> figure.unit().isMoney() && tableOf(figure).isEmpty())
        .limit(1)
        .map(
            figure ->
                new CodeBlemish(
                    "default",
                    new Place("currency_unit", 1, 1, 0),
                    Map.of(
                        "name",
                        figure.name().text(),
                        "unit",
                        new Text(figure.unit().symbol(), figure.unit().english()))))
        .toList();
  }

  /**
   * Amounts in 元 or 万元 with more decimals than such amounts have and than the others beside them
   * are printed with: of each table, and of the text, the first and how many there are.
   */
  public List<CodeBlemish> excessDecimals() {
    List<Figure> doubtful = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.value().scale() > USUAL_DECIMALS
          && isPrintedToTheCent(figure)
          && decimals(figure) > USUAL_DECIMALS) {
        doubtful.add(figure);
      }
    }
    Map<String, Integer> printed = doubtful.isEmpty() ? Map.of() : printedDecimals();
    Map<String, Figure> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Figure figure : doubtful) {
      String table = tableOf(figure);
      if (decimals(figure) > printed.getOrDefault(table, USUAL_DECIMALS)) {
        first.putIfAbsent(table, figure);
        counts.merge(table, 1, Integer::sum);
      }
    }
    return first.entrySet().stream()
        .map(
            entry -> {
              int count = counts.getOrDefault(entry.getKey(), 1);
              String variant = count == 1 ? "default" : "several";
              return CodeBlemish.at(
                  entry.getValue(), variant, Map.of("count", Integer.toString(count)));
            })
        .toList();
  }

  /** The decimals that every amount of a table, or of the text, is printed with at least. */
  private Map<String, Integer> printedDecimals() {
    Map<String, Integer> printed = new HashMap<>();
    for (Figure figure : figures) {
      if (isPrintedToTheCent(figure)) {
        printed.merge(tableOf(figure), figure.half().scale() - 1, Math::min);
      }
    }
    return printed;
  }

  private static int decimals(Figure figure) {
    return figure.value().stripTrailingZeros().scale();
  }

  private static boolean isPrintedToTheCent(Figure figure) {
    return figure.unit() == Unit.YUAN || figure.unit() == Unit.TEN_THOUSAND_YUAN;
  }

  /** The path of the table that a figure stands in; empty for the text. */
  private static String tableOf(Figure figure) {
    Matcher table = TABLE.matcher(figure.place().path());
    return table.lookingAt() ? table.group() : "";
  }

  /** Amounts that are ten thousand times too large or too small. */
  public List<CodeBlemish> mixedUnits() {
    return UnitMix.in(submission, plausible);
  }
}
