package org.gouji.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Unit;

/** Prints amounts of yuan in one unit, and mappings of them. */
final class Printing {
  private final Unit unit;

  Printing(Unit unit) {
    this.unit = unit;
  }

  String unit() {
    return unit.symbol();
  }

  String amount(long yuan) {
    return number(yuan).toPlainString();
  }

  private BigDecimal number(long yuan) {
    BigDecimal number = BigDecimal.valueOf(yuan);
    return unit == Unit.YUAN ? number : number.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
  }

  /** A mapping on one line. */
  static String flow(List<String> entries) {
    return "{" + String.join(", ", entries) + "}";
  }

  String entry(String key, long yuan) {
    return key + ": " + amount(yuan);
  }

  /** An amount with what the narrative says about last year's. */
  String item(long now, long before, Style style, String reason) {
    List<String> entries = new ArrayList<>(List.of(entry("amount", now)));
    entries.addAll(changes(now, before, style));
    entries.add("reason: " + reason);
    return flow(entries);
  }

  private List<String> changes(long now, long before, Style style) {
    BigDecimal prior = number(before);
    BigDecimal change = number(now).subtract(prior);
    List<String> entries = new ArrayList<>(List.of("change: " + change.toPlainString()));
    if (style.percents() && prior.signum() != 0) {
      BigDecimal percent = change.movePointRight(2).divide(prior, MathContext.DECIMAL64);
      entries.add("change_percent: " + percent.setScale(2, RoundingMode.HALF_UP).toPlainString());
    }
    if (style.bases()) {
      entries.add("prior: " + prior.toPlainString());
    }
    return entries;
  }

  /** A change in words. */
  String inWords(long now, long before) {
    BigDecimal change = number(now).subtract(number(before));
    return (change.signum() < 0 ? "减少" : "增加") + change.abs().toPlainString() + unit();
  }

  /** The sources of a line's money; those that there are none of only where zeros are printed. */
  List<String> sources(Line line, boolean zeros) {
    List<String> entries = new ArrayList<>();
    entries.add(entry("general_public_budget", line.general()));
    add(entries, "government_funds", line.funds(), zeros);
    add(entries, "state_capital", line.capital(), zeros);
    add(entries, "institutional", line.institutional(), zeros);
    add(entries, "other", line.other(), zeros);
    add(entries, "carryover", line.carryover(), zeros);
    return entries;
  }

  private void add(List<String> entries, String key, long yuan, boolean zeros) {
    if (yuan != 0 || zeros) {
      entries.add(entry(key, yuan));
    }
  }
}
