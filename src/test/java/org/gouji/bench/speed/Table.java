package org.gouji.bench.speed;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured beside what is required. */
final class Table {
  private final List<String> rows = new ArrayList<>();
  private final List<String> medians = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void atMost(String metric, double measured, double required, String unit) {
    row(metric, measured, "≤ ", required, unit, measured <= required);
  }

  void atLeast(String metric, double measured, double required, String unit) {
    row(metric, measured, "≥ ", required, unit, measured >= required);
  }

  /** Nothing is required of it. */
  void told(String metric, double measured, String unit) {
    rows.add("| %s | %s%s | | |".formatted(metric, number(measured), unit));
  }

  void missing(String metric, String required) {
    rows.add("| %s | – | %s | not measured |".formatted(metric, required));
  }

  void medians(List<String> lines) {
    medians.addAll(lines);
  }

  void note(String note) {
    notes.add(note);
  }

  void print(PrintStream out) {
    out.println("| metric | measured | required | met |");
    out.println("| --- | --: | --: | --- |");
    rows.forEach(out::println);
    out.println();
    out.println("| run | median | least – most |");
    out.println("| --- | --: | --: |");
    medians.forEach(out::println);
    out.println();
    notes.forEach(out::println);
  }

  private void row(
      String metric, double measured, String how, double required, String unit, boolean met) {
    rows.add(
        "| %s | %s%s | %s%s%s | %s |"
            .formatted(
                metric,
                number(measured),
                unit,
                how,
                number(required).replaceAll("\\.?0+$", ""),
                unit,
                met ? "yes" : "**no**"));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
