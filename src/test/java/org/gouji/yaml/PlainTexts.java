package org.gouji.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The YAML files of the repository, and small texts with what they do not use. */
final class PlainTexts {
  private static final List<String> SMALL =
      List.of(
          "a: 1\nb: x y  # c\n'c': \"d\"\n\"e\" : f\n",
          "a:\n- 1\n- b: 2\n  c: 3\n- - x\n  - y\nd:\n",
          "a:\n  - b:\n      c: 1\n    d:\n    - e\n    -\n  -\n    f: 2\n  - # g\n    h\n",
          "a: {b: 1, c: [x, {y: z}], d: , e}\nf: []\ng: {}\nh: [1, 2,]\n",
          "a: {b: 1,028.96, c: -1,234, d: 5}\n",
          "a: {\n  b: 1,\n  c: [\n    x, y\n  ]\n}\nd: [a\n , b]\n",
          "a: |\n  x\n\n   y\n  z\n\nb: |-\n  x\n\nc: |+\n  x\n\nd: e\n",
          "a: >\n  x\n  y\n\n  z\n    w\n  v\nb: >-\n  x\n  y\n\n\nc: >+\n  x\n \n",
          "- |\n x\n\n y\n- >-\n   x\n   y\n  \n- a: |\n    x\n  b: 1\n",
          "a: |\n\n\n  x\n  # y\n # z\nb: 1\n",
          "a:\n  b\nc:\n  'd'\ne:\n  |\n  f\ng:\n  [h]\n",
          "a: x:y\nb: http://x/y#z\nc: a#b\nd: -x\ne: a - b\nf: x ? y\ng: {h: a:b, i: c#d}\n",
          "# x\n\n  # y\na: 1   \n# z\n\nb:   # w\n  c: 2 #\n#",
          "{a: 1, \"b\":2, 'c': 'd', e : f}\n",
          "[a, 'b', \"c\", [d], {e: f}]\n",
          "- a\n- 'b'\n- \"c d\"\n- {e: f}\n-\n-",
          "a: 2023-01-01\nb: 12:30\nc: ~\nd: null\ne: yes\nf: 0777\ng: 1e3\nh: .5\ni: 50%\n",
          "  a: 1\n  b:\n   - c\n   - d\n",
          "a: 1\r\nb: |\r\n  x\r\n  y\r\nc:\r\n  - d\r\n",
          "“a”: （一）x\nb：c: 、y\n…: 1\n",
          "a\n",
          "'a'",
          "|\n a\n");

  private PlainTexts() {}

  static List<String> all() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files()) {
      texts.add(Files.readString(file));
      texts.addAll(SMALL);
    }
    return texts;
  }

  static List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : List.of("testdata", "rules")) {
      try (Stream<Path> found = Files.walk(Path.of(folder))) {
        found.filter(path -> path.toString().endsWith(".yaml")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
