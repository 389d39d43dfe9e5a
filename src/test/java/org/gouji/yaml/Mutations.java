package org.gouji.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes texts that are nearly YAML. The same seed always gives the same texts. */
final class Mutations {
  private static final List<String> PIECES =
      List.of(
          " ",
          "  ",
          "\n",
          "\n  ",
          "\n- ",
          "\n    - ",
          ":",
          ": ",
          "- ",
          "-",
          "#",
          " # ",
          "{",
          "}",
          "[",
          "]",
          ", ",
          ",",
          "'",
          "''",
          "\"",
          "\\",
          "|",
          "|-",
          "|+",
          ">",
          ">-",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "? ",
          "?",
          "%",
          "@",
          "`",
          "~",
          "null",
          ".",
          "...",
          "---",
          "--- ",
          "\t",
          "\r",
          "\r\n",
          "…",
          "，",
          "：",
          "“",
          "”",
          "\u3000",
          "\u00a0",
          "\u0085",
          "\u2028",
          "\ufeff",
          "😀",
          "\u0001",
          "0",
          "1,028.96",
          "-35.5",
          "a",
          "b: ",
          "码",
          "金额: ",
          "{a: 1, b: [x, y]}",
          "|\n  行\n",
          "c: |2\n",
          "\n\n",
          "  \n");

  private final Random random;
  private final List<String> texts;

  Mutations(long seed, List<String> texts) {
    this.random = new Random(seed);
    this.texts = texts;
  }

  String next() {
    if (random.nextInt(4) == 0) {
      return soup();
    }
    StringBuilder text = new StringBuilder(extract(texts.get(random.nextInt(texts.size()))));
    for (int changes = random.nextInt(4); changes >= 0; changes--) {
      change(text);
    }
    return text.toString();
  }

  /** Pieces in any order. */
  private String soup() {
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(12); pieces > 0; pieces--) {
      text.append(piece());
    }
    return text.toString();
  }

  /** A few lines of a text, mostly brought back to its margin. */
  private String extract(String text) {
    String[] lines = text.split("(?<=\n)");
    int from = random.nextInt(lines.length);
    int to = Math.min(lines.length, from + 1 + random.nextInt(12));
    int margin = lines[from].length() - lines[from].stripLeading().length();
    StringBuilder extract = new StringBuilder();
    for (String line : Arrays.asList(lines).subList(from, to)) {
      boolean indented = line.length() > margin && line.substring(0, margin).isBlank();
      extract.append(indented ? line.substring(margin) : line);
    }
    return extract.toString();
  }

  private void change(StringBuilder text) {
    int length = text.length();
    int at = random.nextInt(length + 1);
    int end = Math.min(length, at + 1 + random.nextInt(3));
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> text.insert(at, piece());
      case 3, 4 -> text.delete(at, end);
      case 5 -> text.replace(at, end, piece());
      case 6 -> text.setLength(random.nextInt(8) == 0 ? at : length);
      default -> changeLines(text);
    }
  }

  private void changeLines(StringBuilder text) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.toString().split("(?<=\n)")));
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(6)) {
      case 0 -> lines.add(other, line);
      case 1 -> lines.set(at, lines.set(other, line));
      case 2 -> lines.set(at, " ".repeat(1 + random.nextInt(2)) + line);
      case 3 -> lines.set(at, line.startsWith(" ") ? line.substring(1) : line);
      case 4 -> lines.set(at, line.replace("\n", "\r\n"));
      default -> lines.remove(at);
    }
    text.setLength(0);
    text.append(String.join("", lines));
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
