package org.gouji.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Basic expenditure, by economic purpose and by function at once: the contributions that both
 * classifications know are the same amount in both.
 *
 * @param purposes lines of the economic classification without subtotals
 * @param functions lines of the classification by function without subtotals
 */
record Upkeep(List<Purpose> purposes, List<Line> functions) {
  /** One line of the economic classification, in yuan. */
  record Purpose(String code, String name, long amount) {
    boolean isPersonnel() {
      return code.startsWith("301") || code.startsWith("303");
    }
  }

  private static final Map<String, String> CLASSES =
      Map.of("301", "工资福利支出", "302", "商品和服务支出", "303", "对个人和家庭的补助", "310", "资本性支出");

  private static final List<Purpose> OFFICE =
      List.of(
          new Purpose("30201", "办公费", 6),
          new Purpose("30202", "印刷费", 1),
          new Purpose("30205", "水费", 1),
          new Purpose("30206", "电费", 2),
          new Purpose("30207", "邮电费", 2),
          new Purpose("30209", "物业管理费", 4),
          new Purpose("30211", "差旅费", 4),
          new Purpose("30213", "维修（护）费", 3),
          new Purpose("30215", "会议费", 1),
          new Purpose("30216", "培训费", 1),
          new Purpose("30226", "劳务费", 3),
          new Purpose("30228", "工会经费", 2),
          new Purpose("30239", "其他交通费用", 5),
          new Purpose("31002", "办公设备购置", 3));

  /** An upkeep of about this much in yuan, with the three publics that it pays for. */
  static Upkeep draw(Draw draw, Field field, long size, ThreePublics publics) {
    List<Purpose> purposes = new ArrayList<>();
    List<Line> functions = new ArrayList<>();
    long base = draw.near(size / 4);
    long allowance = draw.near(size / 4);
    long pension = draw.share(base + allowance, 0.16);
    long annuity = draw.share(pension, 0.5);
    long medical = draw.share(base + allowance, draw.between(0.07, 0.1));
    long fund = draw.share(base + allowance, draw.between(0.1, 0.12));
    long retired = draw.near(size / 20);
    purposes.add(new Purpose("30101", "基本工资", base));
    purposes.add(
        field.agency()
            ? new Purpose("30102", "津贴补贴", allowance)
            : new Purpose("30107", "绩效工资", allowance));
    purposes.add(new Purpose("30108", "机关事业单位基本养老保险缴费", pension));
    purposes.add(new Purpose("30109", "职业年金缴费", annuity));
    purposes.add(new Purpose("30110", "职工基本医疗保险缴费", medical));
    functions.add(line(field.agency() ? "2080501" : "2080502", retired));
    functions.add(line("2080505", pension));
    functions.add(line("2080506", annuity));
    functions.add(line(field.agency() ? "2101101" : "2101102", medical));
    if (field.agency() && draw.chance(0.6)) {
      long extra = draw.share(medical, 0.4);
      purposes.add(new Purpose("30111", "公务员医疗补助缴费", extra));
      functions.add(line("2101103", extra));
    }
    long insurance = draw.near(size / 150);
    purposes.add(new Purpose("30112", "其他社会保障缴费", insurance));
    purposes.add(new Purpose("30113", "住房公积金", fund));
    functions.add(line("2210201", fund));
    if (draw.chance(0.4)) {
      long subsidy = draw.share(fund, draw.between(0.3, 0.9));
      purposes.add(new Purpose("30199", "其他工资福利支出", subsidy));
      functions.add(line("2210203", subsidy));
    }
    List<Purpose> running = running(draw, size / 6, publics);
    purposes.addAll(running.stream().filter(purpose -> purpose.code().startsWith("302")).toList());
    purposes.add(new Purpose("30302", "退休费", retired));
    purposes.addAll(running.stream().filter(purpose -> purpose.code().startsWith("310")).toList());
    long operating = running.stream().mapToLong(Purpose::amount).sum();
    functions.add(0, line(field.upkeep(), base + allowance + insurance + operating));
    return new Upkeep(List.copyOf(purposes), List.copyOf(functions));
  }

  /** What the office runs on, some of the three publics in it. */
  private static List<Purpose> running(Draw draw, long size, ThreePublics publics) {
    List<Purpose> running = new ArrayList<>();
    for (Purpose purpose : draw.some(OFFICE, 5, 9)) {
      running.add(
          new Purpose(purpose.code(), purpose.name(), draw.near(size * purpose.amount() / 24)));
    }
    running.add(new Purpose("30217", "公务接待费", publics.hospitality()));
    running.add(new Purpose("30231", "公务用车运行维护费", publics.operation()));
    if (publics.overseas() > 0 && draw.chance(0.5)) {
      running.add(new Purpose("30212", "因公出国（境）费用", publics.overseas()));
    }
    running.sort(Comparator.comparing(Purpose::code));
    return running;
  }

  private static Line line(String code, long basic) {
    return Line.of(code, Field.nameOf(code), basic, 0);
  }

  /** The lines with their classes above them. */
  List<Purpose> tree() {
    List<Purpose> tree = new ArrayList<>(purposes);
    CLASSES.forEach(
        (code, name) -> {
          long sum =
              purposes.stream()
                  .filter(purpose -> purpose.code().startsWith(code))
                  .mapToLong(Purpose::amount)
                  .sum();
          if (sum > 0) {
            tree.add(new Purpose(code, name, sum));
          }
        });
    tree.sort(Comparator.comparing(Purpose::code));
    return tree;
  }

  long personnel() {
    return purposes.stream().filter(Purpose::isPersonnel).mapToLong(Purpose::amount).sum();
  }

  long operating() {
    return total() - personnel();
  }

  long total() {
    return purposes.stream().mapToLong(Purpose::amount).sum();
  }
}
