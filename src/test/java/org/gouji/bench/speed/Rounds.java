package org.gouji.bench.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * Measures several things in turn, round by round, so that whatever else the machine does befalls
 * all of them alike.
 */
final class Rounds {
  /** Something that can be measured. */
  interface Measured {
    double measure() throws Exception;
  }

  private final Map<String, Measured> measured = new LinkedHashMap<>();
  private final Map<String, List<Double>> values = new LinkedHashMap<>();

  /** Something to measure in every round. */
  Rounds add(String name, Measured one) {
    measured.put(name, one);
    values.put(name, new ArrayList<>());
    return this;
  }

  boolean has(String name) {
    return measured.containsKey(name);
  }

  Rounds run(int warmUp, int rounds) throws Exception {
    for (int round = -warmUp; round < rounds; round++) {
      for (Map.Entry<String, Measured> one : measured.entrySet()) {
        double value = one.getValue().measure();
        if (round >= 0) {
          of(one.getKey()).add(value);
        }
      }
    }
    return this;
  }

  double median(String name) {
    return median(of(name).stream().mapToDouble(Double::doubleValue));
  }

  /** The median of what one is to the other in each round. */
  double ratio(String name, String other) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < of(name).size(); round++) {
      ratios.add(of(name).get(round) / of(other).get(round));
    }
    return median(ratios.stream().mapToDouble(Double::doubleValue));
  }

  /** What one has more than another, as a part of a third: the median of all rounds. */
  double difference(String name, String less, String of) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < of(name).size(); round++) {
      ratios.add((of(name).get(round) - of(less).get(round)) / of(of).get(round));
    }
    return median(ratios.stream().mapToDouble(Double::doubleValue));
  }

  /** Every median, a line of a table each. */
  List<String> lines(String unit) {
    return measured.keySet().stream()
        .map(
            name -> {
              DoubleStream all = of(name).stream().mapToDouble(Double::doubleValue);
              double[] sorted = all.sorted().toArray();
              return String.format(
                  Locale.ROOT,
                  "| %s | %.1f %s | %.1f – %.1f |",
                  name,
                  median(name),
                  unit,
                  sorted[0],
                  sorted[sorted.length - 1]);
            })
        .toList();
  }

  private List<Double> of(String name) {
    List<Double> list = values.get(name);
    if (list == null) {
      throw new IllegalArgumentException("not measured: " + name);
    }
    return list;
  }

  private static double median(DoubleStream values) {
    double[] sorted = values.sorted().toArray();
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
