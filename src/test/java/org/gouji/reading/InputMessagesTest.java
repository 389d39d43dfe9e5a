package org.gouji.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Text;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Problem;
import org.junit.jupiter.api.Test;

/** Whatever reading may report has a message of its own, and the details that the message names. */
final class InputMessagesTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");

  /** One input for every kind of problem, each after a line with the format. */
  private static final List<String> INPUTS =
      List.of(
          "a: \"\\q\"",
          "\ta: 1",
          "a: b: c",
          "a: 1\n  b: 2",
          "a: 1\nb\nc: 2",
          "a：1\nb: 2",
          "a: 'b",
          "a: 'b'c",
          "a: {b",
          "a: @b",
          "a: *b",
          "a: \u0007",
          "a: 1\n---\nb: 2",
          "fiscal_year: x\ndecimals: 9\ncurrency_unit: dollars\ndocument: unit-bugdet",
          "fiscal_year: '2023'\ndecimals: 1.5",
          "fiscal_year: 2023年\ndocument:\nsections: 1\nstatement: 收入：1\ntables: 1",
          "jurisdiction: []\nstatement: {state_capital: {none_stated: no}}",
          "x-a: !b c\n? [d]\n: e",
          "dates: {approved: 2023/2/5, published: 2023-02-30}",
          "zzzzzz: 1\nstatment: 1\n\u3000tables: 1",
          "x-a: 1\nx-a: 2",
          "x-a: " + "[".repeat(100),
          "x-a: &a [" + "b,".repeat(9_999) + "]\nx-b: [*a, *a]",
          "x-a: " + "b".repeat((1 << 20) + 1),
          "x-a: [" + "b,".repeat(1_000_000) + "]",
          "x-a: [" + "!b c,".repeat(10_001) + "]");

  private final Rulebook rulebook = Rulebook.in(Path.of("rules"));

  @Test
  void everyVariantIsWordedAndEveryMessageIsUsed() {
    Map<String, Set<String>> seen = new TreeMap<>();
    for (Problem problem : problems()) {
      Map<String, Text> messages = rulebook.check(problem.check()).messages();
      Text message =
          Objects.requireNonNull(messages.get(problem.variant()), () -> "no message: " + problem);
      Set<String> details = problem.details().keySet();
      assertEquals(Set.of(), missing(message.zh(), details), problem.toString());
      assertEquals(Set.of(), missing(message.en(), details), problem.toString());
      seen.computeIfAbsent(problem.check(), check -> new TreeSet<>()).add(problem.variant());
    }
    seen.forEach(
        (check, variants) ->
            assertEquals(
                new TreeSet<>(rulebook.check(check).messages().keySet()), variants, check));
    assertEquals(Set.of("I01", "I02", "I03", "I04", "I05", "I06", "I07"), seen.keySet());
  }

  private static List<Problem> problems() {
    SubmissionReader reader = new SubmissionReader(Limits.DEFAULT);
    List<Problem> problems = new ArrayList<>();
    for (String input : INPUTS) {
      byte[] bytes = ("format: gouji/1\n" + input).getBytes(StandardCharsets.UTF_8);
      problems.addAll(reader.read("x", bytes).problems());
    }
    for (String input : List.of("", "- a", "x-a: 1", "format: 1")) {
      problems.addAll(reader.read("x", input.getBytes(StandardCharsets.UTF_8)).problems());
    }
    problems.addAll(reader.read("x", "a: 政务".getBytes(Charset.forName("GBK"))).problems());
    problems.addAll(reader.read("x", "a: 政务".getBytes(StandardCharsets.UTF_16)).problems());
    problems.addAll(reader.read("x", new byte[] {'a', (byte) 0xFF}).problems());
    problems.addAll(
        new SubmissionReader(Limits.DEFAULT.withBytes(1)).read("x", new byte[2]).problems());
    return problems;
  }

  private static Set<String> missing(String message, Set<String> details) {
    Set<String> missing = new TreeSet<>();
    Matcher placeholder = PLACEHOLDER.matcher(message);
    while (placeholder.find()) {
      missing.add(placeholder.group(1));
    }
    missing.removeAll(details);
    return missing;
  }
}
