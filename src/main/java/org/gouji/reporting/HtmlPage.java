package org.gouji.reporting;

import gg.jte.Content;
import java.util.Collection;
import org.gouji.findings.Evidence;
import org.gouji.findings.Totals;
import org.gouji.rulebook.Check;

/**
 * What the page says besides the submissions.
 *
 * @param checks that found something
 * @param leftOut how many submissions have findings and are not shown
 * @param quietLeftOut how many have none and are not shown
 */
record HtmlPage(
    HtmlWords words,
    String version,
    Totals totals,
    Evidence evidence,
    Collection<Check> checks,
    int leftOut,
    int quietLeftOut,
    HtmlAssets assets,
    Content submissions) {
  /** What it comes to, as the name of its colour. */
  String outcome() {
    if (!totals.complete() || totals.submissions() == 0) {
      return "unknown";
    }
    return totals.errors() > 0 ? "error" : "clean";
  }

  String verdict() {
    return switch (outcome()) {
      case "error" ->
          words.say(
              "有错误：改正之前不应公布。", "There are errors: not to be published before they are corrected.");
      case "clean" ->
          words.say(
              "没有错误：就这些检查而言，可以公布。", "No errors: as far as these checks go, it may be published.");
      default ->
          words.say(
              "检查没有全部完成：还不能判断是否可以公布。", "Not every check could be carried out: no verdict yet.");
    };
  }

  String shape() {
    return switch (outcome()) {
      case "error" -> "✖";
      case "clean" -> "✔";
      default -> "?";
    };
  }

  String sentence() {
    return Verdict.of(totals, words.language());
  }

  static String share(long part, long whole) {
    return whole == 0 ? "–" : part * 100 / whole + "%";
  }
}
