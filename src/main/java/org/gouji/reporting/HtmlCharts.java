package org.gouji.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.gouji.findings.Finding;
import org.gouji.findings.Portrait;
import org.gouji.model.Text;
import org.gouji.reporting.HtmlChart.Bar;
import org.gouji.reporting.HtmlChart.Kind;
import org.jspecify.annotations.Nullable;

/** The pictures of a submission's money, and of sums that do not come out. */
record HtmlCharts(HtmlWords words) {
  private static final int MOST_TERMS = 12;

  /** Those of which the submission says enough. */
  List<HtmlChart> of(List<Portrait> portraits) {
    List<HtmlChart> charts = new ArrayList<>();
    add(charts, words.say("支出按功能分类", "Expenditure by function"), portraits, this::composition);
    add(charts, words.say("基本支出与项目支出", "Basic and project"), portraits, this::kinds);
    add(charts, words.say("比上年增减", "Change from last year"), portraits, this::changes);
    return charts;
  }

  /** Of the place that says most, the first of several. */
  private void add(
      List<HtmlChart> charts,
      String title,
      List<Portrait> portraits,
      Function<Portrait, List<Bar>> picture) {
    HtmlChart most = null;
    for (Portrait portrait : portraits) {
      List<Bar> bars = picture.apply(portrait);
      if (bars.size() > (most == null ? 1 : most.bars().size())) {
        String whole = words.say(portrait.name());
        most =
            new HtmlChart(title + words.say("：", ": ") + whole, words.unit(portrait.unit()), bars);
      }
    }
    if (most != null) {
      charts.add(most);
    }
  }

  private List<Bar> composition(Portrait portrait) {
    List<Bar> bars = new ArrayList<>();
    for (Portrait.Part part : portrait.functions()) {
      BigDecimal amount = part.amount();
      if (amount != null && amount.signum() != 0) {
        bars.add(bar(part.name(), BigDecimal.ZERO, amount, portrait.amount()));
      }
    }
    return bars;
  }

  private List<Bar> kinds(Portrait portrait) {
    BigDecimal whole = portrait.amount();
    List<Bar> bars = new ArrayList<>();
    BigDecimal end = BigDecimal.ZERO;
    for (Portrait.Part part : portrait.kinds()) {
      BigDecimal amount = part.amount();
      if (amount != null) {
        bars.add(bar(part.name(), end, amount, whole));
        end = end.add(amount);
      }
    }
    if (!bars.isEmpty()) {
      bars.add(total(words.say(portrait.name()), whole, Kind.WHOLE));
    }
    return bars;
  }

  /** A part with its share of the whole. */
  private Bar bar(Text name, BigDecimal from, BigDecimal amount, BigDecimal whole) {
    String label = amount.toPlainString();
    if (whole.signum() > 0) {
      BigDecimal share = amount.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
      label += " (" + share.toPlainString() + "%)";
    }
    return new Bar(words.say(name), from, from.add(amount), Kind.PART, label);
  }

  private List<Bar> changes(Portrait portrait) {
    BigDecimal all = portrait.change();
    if (all == null) {
      return List.of();
    }
    BigDecimal now = portrait.amount();
    BigDecimal end = now.subtract(all);
    List<Bar> bars = new ArrayList<>();
    bars.add(total(words.say("上年", "Last year"), end, Kind.WHOLE));
    for (Portrait.Part part : moving(portrait)) {
      BigDecimal change = Objects.requireNonNull(part.change());
      if (change.signum() != 0) {
        bars.add(step(words.say(part.name()), end, change));
        end = end.add(change);
      }
    }
    if (end.compareTo(now) != 0) {
      bars.add(step(words.say("各项没有说明的", "Not explained by the parts"), end, now.subtract(end)));
    }
    bars.add(total(words.say("本年", "This year"), now, Kind.WHOLE));
    return bars;
  }

  /** What all say how they changed: the functional classes, else basic and project. */
  private static List<Portrait.Part> moving(Portrait portrait) {
    for (List<Portrait.Part> parts : List.of(portrait.functions(), portrait.kinds())) {
      if (!parts.isEmpty() && parts.stream().allMatch(part -> part.change() != null)) {
        return parts;
      }
    }
    return List.of();
  }

  private static Bar step(String name, BigDecimal from, BigDecimal change) {
    boolean more = change.signum() > 0;
    String label = (more ? "+" : "") + change.toPlainString();
    return new Bar(name, from, from.add(change), more ? Kind.MORE : Kind.LESS, label);
  }

  private static Bar total(String name, BigDecimal amount, Kind kind) {
    return new Bar(name, BigDecimal.ZERO, amount, kind, amount.toPlainString());
  }

  /** The figures that should add up to another, and the gap; null where there is no such sum. */
  @Nullable HtmlChart sum(Finding finding) {
    String stated = finding.stated();
    List<Bar> bars = new ArrayList<>(terms(finding));
    if (stated == null || bars.isEmpty()) {
      return null;
    }
    BigDecimal sum = bars.get(bars.size() - 1).to();
    if (bars.size() > 1) {
      bars.add(total(words.say("合计", "Sum"), sum, Kind.WHOLE));
    }
    BigDecimal printed = new BigDecimal(stated);
    bars.add(total(words.say("文件写的", "Stated"), printed, Kind.STATED));
    String gap = printed.subtract(sum).toPlainString();
    bars.add(new Bar(words.say("相差", "Difference"), sum, printed, Kind.GAP, gap));
    return new HtmlChart(
        words.say("各项与写出的数", "The parts and the figure"), words.unit(finding.unit()), bars);
  }

  /** The terms of the expected sum, one behind the other; empty where what is expected is none. */
  private List<Bar> terms(Finding finding) {
    List<Bar> bars = new ArrayList<>();
    BigDecimal end = BigDecimal.ZERO;
    for (Finding.Related part : finding.related()) {
      if (part.term() == null) {
        return List.of();
      }
      BigDecimal term = new BigDecimal(part.term());
      bars.add(new Bar(words.say(part.name()), end, end.add(term), Kind.PART, part.term()));
      end = end.add(term);
    }
    if (bars.size() <= MOST_TERMS) {
      return bars;
    }
    List<Bar> shown = new ArrayList<>(bars.subList(0, MOST_TERMS - 1));
    BigDecimal from = bars.get(MOST_TERMS - 1).from();
    int left = bars.size() - shown.size();
    String name = words.say("其余 " + left + " 项", left + " more");
    shown.add(new Bar(name, from, end, Kind.PART, end.subtract(from).toPlainString()));
    return shown;
  }
}
