package org.gouji.cli;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gouji.yaml.Limits;

/**
 * What a run examines, and how much of it, as its reports record it.
 *
 * @param checks that are carried out alone; all where empty
 * @param skip checks that are left out
 * @param maxFileSize in MiB
 * @param maxFindings of one file
 */
record Choices(List<String> checks, List<String> skip, int maxFileSize, int maxFindings) {
  static final int DEFAULT_FILE_SIZE = 16;
  static final int DEFAULT_FINDINGS = 1000;

  private static final String CHECKS = "checks";
  private static final String SKIP = "skip";
  private static final String FILE_SIZE = "max_file_size";
  private static final String FINDINGS = "max_findings";

  /** What is not the default, by name. */
  SortedMap<String, List<String>> recorded() {
    SortedMap<String, List<String>> options = new TreeMap<>();
    record(options, CHECKS, checks, List.of());
    record(options, SKIP, skip, List.of());
    record(options, FILE_SIZE, words(maxFileSize), words(DEFAULT_FILE_SIZE));
    record(options, FINDINGS, words(maxFindings), words(DEFAULT_FINDINGS));
    return options;
  }

  /**
   * What a report records.
   *
   * @throws NumberFormatException where a number is none
   */
  static Choices recorded(Map<String, List<String>> options) {
    return new Choices(
        options.getOrDefault(CHECKS, List.of()),
        options.getOrDefault(SKIP, List.of()),
        number(options, FILE_SIZE, DEFAULT_FILE_SIZE),
        number(options, FINDINGS, DEFAULT_FINDINGS));
  }

  Limits limits() {
    return Limits.DEFAULT.withBytes((long) maxFileSize << 20);
  }

  private static void record(
      Map<String, List<String>> options, String name, List<String> value, List<String> usual) {
    if (!value.equals(usual)) {
      options.put(name, List.copyOf(value));
    }
  }

  private static List<String> words(int number) {
    return List.of(Integer.toString(number));
  }

  private static int number(Map<String, List<String>> options, String name, int usual) {
    return Integer.parseInt(String.join(",", options.getOrDefault(name, words(usual))));
  }
}
