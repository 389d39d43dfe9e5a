package org.gouji.bench;

import java.util.List;

/** What is bought through government procurement, in yuan. */
record Purchases(String name, long goods, long works, long services) {
  static Purchases sum(List<Purchases> rows) {
    return new Purchases(
        "合计",
        rows.stream().mapToLong(Purchases::goods).sum(),
        rows.stream().mapToLong(Purchases::works).sum(),
        rows.stream().mapToLong(Purchases::services).sum());
  }

  long total() {
    return goods + works + services;
  }

  List<String> columns(Printing money) {
    return List.of(
        money.entry("total", total()),
        money.entry("goods", goods),
        money.entry("works", works),
        money.entry("services", services));
  }
}
