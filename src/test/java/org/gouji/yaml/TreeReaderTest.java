package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TreeReaderTest {
  private static final Duration GENEROUS = Duration.ofSeconds(10);

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void keepsTheWrittenTextAndItsPlace() {
    Node.Mapping root = mapping("a:\n  金额: 1028.960  # 万元\n  \"b\": 'x y'\n");
    Node.Mapping a = assertInstanceOf(Node.Mapping.class, root.get("a"));
    assertEquals(new Node.Scalar("1028.960", true, 2, 7, 8), a.get("金额"));
    assertEquals(new Node.Scalar("x y", false, 3, 8, 5, new Node.Body(3, 9)), a.get("b"));
    assertEquals(List.of(), problems);
  }

  @Test
  void countsColumnsInCodePoints() {
    Node.Mapping root = mapping("{😀😀: 1, 万: 2}\n");
    assertEquals(new Node.Scalar("1", true, 1, 6, 1), root.get("😀😀"));
    assertEquals(new Node.Scalar("2", true, 1, 12, 1), root.get("万"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: 1\r\nb: 2\r\n", "a: 1\rb: 2\r", "a: 1\nb: 2"})
  void knowsEveryLineEnd(String text) {
    assertEquals(new Node.Scalar("2", true, 2, 4, 1), mapping(text).get("b"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0085", "\u2028", "\u2029"})
  void takesNoOtherCharacterForALineEnd(String separator) {
    Node.Mapping root = mapping("a: x" + separator + "y\nb: 2\n");
    assertEquals(new Node.Scalar("2", true, 2, 4, 1), root.get("b"));
    assertEquals(new Node.Scalar("x y", true, 1, 4, 3), root.get("a"));
  }

  @ParameterizedTest
  @CsvSource({
    "'a:\n\tb: 1', tab, 2, 1",
    "'a:\n  b: c: d', colon, 2, 7",
    "'a: 😀 b: c', colon, 1, 7",
    "'a: 1\n  b: 2', indentation, 2, 4",
    "'a:\n    b: 1\n  c: 2', indentation, 3, 3",
    "'a: 1\n- b', indentation, 2, 1",
    "'a\nb: 1\nc: 2', indentation, 2, 2",
    "'a: 1\nb\nc: 2', no_colon, 2, 1",
    "'a: 1\nb:2\nc: 2', no_colon, 2, 1",
    "'a: 1\n  b：2', '', 0, 0",
    "'a:\n  b：\n    c: 2', full_width, 2, 4",
    "'a: 1\nb：2\nc: 3', full_width, 2, 2",
    "'a: {b: 1，c: 2}', full_width, 1, 9",
    "'a: \"b\nc: 1', quote, 1, 4",
    "'a: \"b\n---\n\"', quote, 1, 4",
    "'a: \"b\" c', after_quote, 1, 8",
    "'a: {b: \"c\" \"d\"}', after_quote, 1, 12",
    "'a: {b: 1\nc: 2', bracket, 2, 2",
    "'a: {b: 1\n', bracket, 1, 4",
    "'a: {b: 1}}', bracket, 1, 10",
    "'a: ]', bracket, 1, 4",
    "'a: @b', start, 1, 4",
    "'a: %b', start, 1, 4",
    "'a: !重要', start, 1, 5",
    "'a: & b', start, 1, 5",
    "'a: *b', alias, 1, 4",
    "'a: &x [*x]', alias, 1, 8",
    "'a: \"\\q\"', default, 1, 6",
    "'a: b\u0007c', character, 1, 5",
    "'a: 1\r\nb: 😀\u0000', character, 2, 5",
    "'a: b\nc: \"\\UFFFFFFFF\"', default, 2, 1",
    "'a: \"x\\uD83D\"', character, 1, 4",
    "'%YAML 2.0\n---\na: 1', default, 1, 1",
  })
  void saysWhatIsWrongAndWhere(String text, String variant, int line, int column) {
    Node root = read(text);
    if (variant.isEmpty()) {
      assertEquals(List.of(), problems);
      return;
    }
    assertNull(root);
    assertEquals(1, problems.size());
    assertEquals("I01 " + variant, problems.get(0).check() + " " + problems.get(0).variant());
    assertEquals(new Place("", line, column, 1), problems.get(0).place());
  }

  @Test
  void aPairOfEscapesIsACharacter() {
    assertEquals(new Node.Scalar("😀", false, 1, 4, 14), mapping("a: \"\\uD83D\\uDE00\"").get("a"));
  }

  @Test
  void findsACharacterFarInTheFile() {
    assertNull(read("# 注释\r\n".repeat(5_000) + "a: 😀\u0001"));
    assertEquals(new Place("", 5_001, 5, 1), problems.get(0).place());
    assertEquals("U+0001", problems.get(0).details().get("found"));
  }

  @Test
  void keepsTheFirstOfADuplicateAndNamesBoth() {
    Node.Mapping root = mapping("a: {b: 1, c: 2, b: 3}\nlist:\n  - {code: '201', d: 1, d: 2}\n");
    Node.Mapping a = assertInstanceOf(Node.Mapping.class, root.get("a"));
    assertEquals(new Node.Scalar("1", true, 1, 8, 1), a.get("b"));
    assertEquals("I05", problems.get(0).check());
    assertEquals(new Place("a.b", 1, 17, 1), problems.get(0).place());
    assertEquals("1", problems.get(0).details().get("first"));
    assertEquals(new Place("list.201.d", 3, 25, 1), problems.get(1).place());
  }

  @Test
  void putsNumbersTogetherThatACommaTookApart() {
    Node.Mapping root = mapping("{a: 1,028.96, b: -1,234,567.5, c: 9,27.6, d: 2, 8: , e: x, 5: }");
    assertEquals(new Node.Scalar("1,028.96", true, 1, 5, 8), root.get("a"));
    assertEquals(new Node.Scalar("-1,234,567.5", true, 1, 18, 12), root.get("b"));
    assertEquals(new Node.Scalar("9,27.6", true, 1, 35, 6), root.get("c"));
    assertEquals(new Node.Scalar("2,8", true, 1, 46, 4), root.get("d"));
    assertNotNull(root.get("5"));
    assertEquals(List.of(), problems);
  }

  @Test
  void reportsTagsAndCreatesNothing() {
    Node.Mapping root = mapping("a: !!javax.script.ScriptEngineManager [!!java.net.URL [x]]\n");
    assertInstanceOf(Node.Sequence.class, root.get("a"));
    assertEquals(
        List.of("I03 tag a", "I03 tag a.0"),
        problems.stream()
            .map(p -> p.check() + " " + p.variant() + " " + p.place().path())
            .toList());
    problems.clear();
    mapping("a: !!str 5\nb: !!map {}\nc: !!seq []\nd: ! x\n");
    assertEquals(List.of(), problems);
  }

  @Test
  void refusesASecondDocumentButReadsTheFirst() {
    assertEquals(new Node.Scalar("1", true, 1, 4, 1), mapping("a: 1\n---\nb: 2\n").get("a"));
    assertEquals("documents", problems.get(0).variant());
    assertEquals(new Place("", 2, 1, 1), problems.get(0).place());
  }

  @Test
  void stopsAnAliasBomb() {
    StringBuilder bomb = new StringBuilder("a: &a [x,x,x,x,x,x,x,x,x]\n");
    for (char key = 'b'; key <= 'j'; key++) {
      String alias = "*" + (char) (key - 1);
      String nine = String.join(",", java.util.Collections.nCopies(9, alias));
      bomb.append(key).append(": &").append(key).append(" [").append(nine).append("]\n");
    }
    refused(bomb.toString(), "aliases");
  }

  @Test
  void stopsAtItsLimits() {
    refused("[".repeat(20_000), "depth");
    refused("{a: ".repeat(20_000), "depth");
    refused("- ".repeat(20_000) + "x", "depth");
    refused("? ".repeat(500) + "x", "depth");
    StringBuilder deep = new StringBuilder();
    for (int level = 0; level < 3_000; level++) {
      deep.append(" ".repeat(level)).append("a:\n");
    }
    refused(deep.toString(), "depth");
    refused("a: " + "x".repeat((1 << 20) + 1), "scalar");
    refused("a: |\n" + "  0123456789\n".repeat(100_000), "scalar");
    refused("a: [" + "x,".repeat(1_000_000) + "]", "nodes");
  }

  @Test
  void readsWhatIsWithinItsLimits() {
    assertNotNull(read("a: &a [x, x]\nb: " + "[".repeat(60) + "*a" + "]".repeat(60)));
    assertNotNull(read("a: " + "x".repeat(1 << 20)));
    assertEquals(List.of(), problems);
  }

  private void refused(String text, String variant) {
    problems.clear();
    assertTimeoutPreemptively(GENEROUS, () -> assertNull(read(text)));
    assertEquals(1, problems.size());
    assertEquals("I06 " + variant, problems.get(0).check() + " " + problems.get(0).variant());
  }

  private @Nullable Node read(String text) {
    return TreeReader.read(text, Limits.DEFAULT, problems::add);
  }

  private Node.Mapping mapping(String text) {
    return assertInstanceOf(Node.Mapping.class, read(text));
  }
}
