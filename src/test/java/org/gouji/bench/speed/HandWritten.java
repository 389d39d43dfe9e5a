package org.gouji.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What an office would write without Gouji: eleven identities, the same as in {@code
 * bench/spectral/ruleset.yaml}, over what SnakeYAML loads. It knows no units, no lines and no
 * causes; an amount that is not there counts as nothing.
 */
public final class HandWritten {
  private static final List<String> SOURCES =
      List.of(
          "general_public_budget",
          "government_funds",
          "state_capital",
          "institutional",
          "other",
          "carryover");
  private static final List<String> TWO = List.of("basic", "project");
  private static final BigDecimal HALF = new BigDecimal("0.005");

  private final List<String> found = new ArrayList<>();

  private HandWritten() {}

  /** Prints what is wrong in the files. */
  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (String file : files) {
      check(Files.readString(Path.of(file))).forEach(line -> out.println(file + ": " + line));
    }
    out.flush();
  }

  /** The identities of a submission that do not hold. */
  static List<String> check(String yaml) {
    Object root = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
    HandWritten checker = new HandWritten();
    checker.statement(at(root, "statement"));
    checker.tables(at(root, "tables"));
    return checker.found;
  }

  private void statement(@Nullable Object statement) {
    Object revenue = at(statement, "revenue");
    sum("R01", at(revenue, "total"), revenue, SOURCES);
    Object expenditure = at(statement, "expenditure");
    list("R02", at(expenditure, "total"), rows(at(expenditure, "by_function")), "amount");
    sum("R03", at(expenditure, "total"), expenditure, TWO);
    Object general = at(statement, "general_public_budget");
    sum("R04", at(general, "expenditure"), general, TWO);
    sum("R05", at(general, "basic"), general, List.of("personnel", "operating"));
    Object publics = at(statement, "three_public");
    sum("R06", at(publics, "total"), publics, List.of("overseas", "vehicles", "hospitality"));
    List<String> kinds = List.of("vehicle_purchase", "vehicle_operation");
    sum("R07", at(publics, "vehicles"), publics, kinds);
  }

  private void tables(@Nullable Object tables) {
    Object summary = at(at(tables, "summary"), "expenditure");
    list("R08", at(summary, "total"), rows(at(summary, "by_function")), "amount");
    for (Object row : rows(at(at(tables, "revenue"), "rows"))) {
      sum("R09", at(row, "total"), row, SOURCES);
    }
    Object expenditure = at(tables, "expenditure");
    for (Object row : rows(at(expenditure, "rows"))) {
      sum("R10", at(row, "total"), row, TWO);
    }
    List<Object> classes = new ArrayList<>();
    for (Object row : rows(at(expenditure, "rows"))) {
      if (String.valueOf(at(row, "code")).length() == 3) {
        classes.add(row);
      }
    }
    list("R11", at(at(expenditure, "total"), "total"), classes, "total");
  }

  private void sum(
      String rule, @Nullable Object total, @Nullable Object parent, List<String> keys) {
    List<BigDecimal> parts = new ArrayList<>();
    for (String key : keys) {
      parts.add(amount(at(parent, key)));
    }
    compare(rule, total, parts);
  }

  private void list(String rule, @Nullable Object total, List<Object> rows, String key) {
    List<BigDecimal> parts = new ArrayList<>();
    for (Object row : rows) {
      parts.add(amount(at(row, key)));
    }
    compare(rule, total, parts);
  }

  private void compare(String rule, @Nullable Object total, List<BigDecimal> parts) {
    if (total == null) {
      return;
    }
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal off = amount(total).subtract(sum).abs();
    if (off.compareTo(HALF.multiply(BigDecimal.valueOf(parts.size() + 1L))) > 0) {
      found.add(rule + " " + amount(total) + " is not " + sum);
    }
  }

  private static @Nullable Object at(@Nullable Object node, String key) {
    return node instanceof Map<?, ?> map ? map.get(key) : null;
  }

  private static List<Object> rows(@Nullable Object node) {
    return node instanceof List<?> list ? new ArrayList<>(list) : List.of();
  }

  private static BigDecimal amount(@Nullable Object node) {
    if (node instanceof Map<?, ?> map) {
      return amount(map.get("amount"));
    }
    return node instanceof Number number ? new BigDecimal(number.toString()) : BigDecimal.ZERO;
  }
}
