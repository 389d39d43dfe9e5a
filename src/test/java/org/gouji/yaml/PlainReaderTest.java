package org.gouji.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.bench.Generator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainReaderTest {
  /**
   * Line breaks are written as ⏎. A value is shown as text@line:column, in quotes where it is not
   * plain; a list and a mapping with their own place behind the bracket.
   */
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '`',
      value = {
        "a: 1 => {1:1 a@1:1 1@1:4}",
        "a: 1   # b⏎# c⏎  # d⏎⏎b: 2⏎ => {1:1 a@1:1 1@1:4, b@5:1 2@5:4}",
        "a : b  c   ⏎ => {1:1 a@1:1 b  c@1:5}",
        "金额: 1028.960⏎ => {1:1 金额@1:1 1028.960@1:5}",
        "\"a\": 'b # c: d'# e⏎'e' : \"\"⏎ => {1:1 'a'@1:1 'b # c: d'@1:6, 'e'@2:1 ''@2:7}",
        "a: b:c⏎d: http://e#f⏎g: -h⏎i: j - k? {l}, m⏎"
            + " => {1:1 a@1:1 b:c@1:4, d@2:1 http://e#f@2:4, g@3:1 -h@3:4,"
            + " i@4:1 j - k? {l}, m@4:4}",
        "a:⏎b: # c⏎d:   ⏎ => {1:1 a@1:1 @1:3, b@2:1 @2:3, d@3:1 @3:3}",
        "a:⏎  b:⏎    c: 1⏎  d: 2⏎ => {1:1 a@1:1 {2:3 b@2:3 {3:5 c@3:5 1@3:8}, d@4:3 2@4:6}}",
        "a:⏎    b⏎c:⏎ 'd'⏎ => {1:1 a@1:1 b@2:5, c@3:1 'd'@4:2}",
        "⏎  a: 1⏎  b: 2⏎ => {2:3 a@2:3 1@2:6, b@3:3 2@3:6}",
        "- a⏎- 'b'⏎-⏎-⏎  c⏎- # d⏎ => [1:1 a@1:3, 'b'@2:3, @3:2, c@5:3, @6:2]",
        "- a: 1⏎  b: 2⏎-   c:⏎    - d⏎"
            + " => [1:1 {1:3 a@1:3 1@1:6, b@2:3 2@2:6}, {3:5 c@3:5 [4:5 d@4:7]}]",
        "- - a⏎  - b⏎- - - c⏎ => [1:1 [1:3 a@1:5, b@2:5], [3:3 [3:5 c@3:7]]]",
        "a:⏎- b⏎-⏎c:⏎  - d⏎ => {1:1 a@1:1 [2:1 b@2:3, @3:2], c@4:1 [5:3 d@5:5]}",
        "a: {b: 1, c: [x y, 'z', {d: e}], f: {}, g: []}⏎"
            + " => {1:1 a@1:1 {1:4 b@1:5 1@1:8, c@1:11 [1:14 x y@1:15, 'z'@1:20, {1:25 d@1:26 e@1:29}],"
            + " f@1:34 {1:37 }, g@1:41 [1:44 ]}}",
        "{\"a\":1, b: , c, d:e, f:[g,],}"
            + " => {1:1 'a'@1:2 1@1:6, b@1:9 @1:11, c@1:14 @1:15, d:e@1:17 @1:20,"
            + " f@1:22 [1:24 g@1:25]}",
        "[a - b, c#d, -1, -, e:f, “g”]"
            + " => [1:1 a - b@1:2, c#d@1:9, -1@1:14, -@1:18, e:f@1:21, “g”@1:26]",
        "a: {b: 1,028.96, c: 2} => {1:1 a@1:1 {1:4 b@1:5 1,028.96@1:8, c@1:18 2@1:21}}",
        "a: {⏎  b: 1,⏎  c: [⏎    d⏎  ,e]⏎}⏎f: g⏎"
            + " => {1:1 a@1:1 {1:4 b@2:3 1@2:6, c@3:3 [3:6 d@4:5, e@5:4]}, f@7:1 g@7:4}",
        "a: |⏎  b⏎⏎    c⏎  # d⏎ # e⏎f: 1⏎ => {1:1 a@1:1 'b↵↵  c↵# d↵'@1:4, f@7:1 1@7:4}",
        "a: |⏎⏎ ⏎  b => {1:1 a@1:1 '↵↵b'@1:4}",
        "a: |⏎  b⏎  ⏎   ⏎ ⏎ => {1:1 a@1:1 'b↵↵ ↵'@1:4}",
        "a: |-⏎  b⏎  c⏎⏎d: |+  ⏎ e⏎⏎⏎ => {1:1 a@1:1 'b↵c'@1:4, d@5:1 'e↵↵↵'@5:4}",
        "a: >⏎  b⏎  c⏎⏎  d⏎⏎⏎  e⏎   f⏎  g⏎ => {1:1 a@1:1 'b c↵d↵↵e↵ f↵g↵'@1:4}",
        "- |⏎ a⏎-⏎  >-⏎  b⏎  c⏎- d: |⏎   e⏎"
            + " => [1:1 'a↵'@1:3, 'b c'@4:3, {7:3 d@7:3 'e↵'@7:6}]",
        "a: 1␍⏎b: |␍⏎  c␍⏎  d␍⏎ => {1:1 a@1:1 1@1:4, b@2:1 'c↵d↵'@2:4}",
      })
  void readsWhatSubmissionsAreWrittenIn(String text, String expected) {
    String yaml = text.replace('⏎', '\n').replace('␍', '\r');
    Node plain = PlainReader.read(yaml, Limits.DEFAULT);
    assertNotNull(plain);
    assertEquals(expected, show(plain));
    assertEquals(parse(yaml), plain);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n# a\n",
        "a: 1\na: 2\n",
        "{a: 1, a: 2}",
        "a: &b 1\n",
        "a: *b\n",
        "a: !!str 1\n",
        "? a\n: b\n",
        ": a\n",
        "a: ?b\n",
        "{? a : b}",
        "{: a}",
        "[a: b]",
        "{[a]: b}",
        "[a]: b\n",
        "a: @b\n",
        "a: %b\n",
        "a: `b\n",
        "a: ,b\n",
        "a: b\n  c\n",
        "a: b\n\n  c\n",
        "a:\n  b\n  c\n",
        "a: 'b\n  c'\n",
        "a: \"b\n  c\"\n",
        "a: 'b''c'\n",
        "a: \"\\n\"\n",
        "a: 'b",
        "a: {b: c\n  d}\n",
        "a: [b, # c\n  d]\n",
        "a: [\nb]\n",
        "{a\n: b}",
        "{a: b",
        "[a, b}",
        "[a,, b]",
        "[, a]",
        "[a 'b' c, 'd' e]",
        "{a: |\n b}",
        "a: [b] c\n",
        "a: {b: c}}\n",
        "a: 'b' c\n",
        "a: b: c\n",
        "a: - b\n",
        "'a':b\n",
        "a\nb: 1\n",
        "a: 1\nb\n",
        "a: 1\n  b: 2\n",
        "a:\n    b: 1\n  c: 2\n",
        "a: 1\n- b\n",
        "a:\n  - b\n  c: 1\n",
        "a:\n  - b\n - c\n",
        "  a: 1\nb: 2\n",
        "{a: 1}\nb: 2\n",
        "---\na: 1\n",
        "a: 1\n...\n",
        "a: 1\n---\nb: 2\n",
        "a: 1\n--- b\n",
        "%YAML 1.1\n---\na: 1\n",
        "a:\tb\n",
        "a:\n\tb: 1\n",
        "a: |2\n   b\n",
        "a: | # b\n  c\n",
        "a: |b\n  c\n",
        "a: |",
        "a: |\nb: 1\n",
        "a: |\n   \n  b\n",
        "a: |\n    b\n  c\n",
        "a: 1\rb: 2\r",
        "\ufeffa: 1\n",
        "a: b\u0085c\n",
        "a: b\u2028c\n",
        "a: b\u0007c\n",
        "a: 😀\n",
        "a: \ud83d\n",
      })
  void leavesTheRestToTheParser(String text) {
    assertNull(PlainReader.read(text, Limits.DEFAULT));
  }

  @Test
  void aKeyMayBeAsLongAsTheParserAllows() {
    for (String ending : List.of("%s: 1", "- %s: 1", "{%s: 1}")) {
      assertPlain(ending.formatted("x".repeat(1024)));
      assertNull(PlainReader.read(ending.formatted("x".repeat(1025)), Limits.DEFAULT));
      assertNull(parse(ending.formatted("x".repeat(1025))));
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 6, 4, true", "2, 6, 4, false", "3, 5, 4, false", "3, 6, 3, false"})
  void hasTheLimitsOfTheParser(int depth, int nodes, int length, boolean within) {
    Limits limits = new Limits(1000, depth, 0, length, nodes);
    for (String text : List.of("abcd:\n- {}\n- x\n- \n", "{abcd: [{}, x, '']}")) {
      assertEquals(within, PlainReader.read(text, limits) != null);
      assertEquals(within, TreeReader.parse(text, limits, problem -> {}) != null);
    }
  }

  @Test
  void nearlyAllSubmissionsArePlain() throws IOException {
    int plain = 0;
    List<Path> files = PlainTexts.files();
    for (Path file : files) {
      plain += isPlain(Files.readString(file)) ? 1 : 0;
    }
    assertTrue(plain >= files.size() * 0.95, plain + " of " + files.size());
    Generator generator = new Generator(1);
    for (int number = 1; number <= 50; number++) {
      assertPlain(generator.text(number));
    }
  }

  private static void assertPlain(String text) {
    assertTrue(isPlain(text), text);
  }

  /** Whether it is read plainly, which must give the parser's tree. */
  private static boolean isPlain(String text) {
    Node plain = PlainReader.read(text, Limits.DEFAULT);
    if (plain != null) {
      assertEquals(parse(text), plain);
    }
    return plain != null;
  }

  /** The parser's tree; null where it has a problem. */
  private static @Nullable Node parse(String text) {
    List<Problem> problems = new ArrayList<>();
    Node parsed = TreeReader.parse(text, Limits.DEFAULT, problems::add);
    return problems.isEmpty() ? parsed : null;
  }

  private static String show(Node node) {
    String place = node.line() + ":" + node.column();
    if (node instanceof Node.Sequence sequence) {
      return sequence.elements().stream()
          .map(PlainReaderTest::show)
          .collect(Collectors.joining(", ", "[" + place + " ", "]"));
    } else if (node instanceof Node.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> show(entry.key()) + " " + show(entry.value()))
          .collect(Collectors.joining(", ", "{" + place + " ", "}"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    String text = scalar.text().replace('\n', '↵');
    return (scalar.plain() ? text : "'" + text + "'") + "@" + place;
  }
}
