package org.gouji.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gouji.model.Text;
import org.gouji.yaml.Decoder;
import org.gouji.yaml.Node;
import org.gouji.yaml.Problem;
import org.gouji.yaml.TreeFile;
import org.jspecify.annotations.Nullable;

/** The files of a rulebook, from a folder or from the product itself. */
interface RuleFiles {
  String BUNDLE = "/org/gouji/rules/";
  String INDEX = "INDEX";

  /** Ends the name of a parsed file, which stands beside the text. */
  String TREE = ".tree";

  /** Beside the index, the SHA-256 that the build worked out. */
  String SHA256 = "SHA256";

  /** Every file's path below the rulebook, with slashes, sorted. */
  List<String> paths();

  /**
   * The text of a file; null where there is none.
   *
   * @throws RulebookException where it is not UTF-8 or begins with a byte order mark
   */
  @Nullable String text(String path);

  /** Whether there is such a file. */
  default boolean hold(String path) {
    return text(path) != null;
  }

  /** The tree of a YAML file, where the build has parsed it; null where it must be parsed. */
  default @Nullable Node tree(String path) {
    return null;
  }

  /** What messages call a file. */
  String label(String path);

  /** The SHA-256 of all files; null where it must be worked out. */
  default @Nullable String sha256() {
    return null;
  }

  static RuleFiles bundled() {
    return new RuleFiles() {
      private @Nullable Set<String> known;

      @Override
      public List<String> paths() {
        String index = text(INDEX);
        return index == null ? List.of() : index.lines().toList();
      }

      @Override
      public synchronized boolean hold(String path) {
        if (known == null) {
          known = Set.copyOf(paths());
        }
        return known.contains(path);
      }

      @Override
      public @Nullable String text(String path) {
        byte[] bytes = bundled(path);
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
      }

      @Override
      public @Nullable Node tree(String path) {
        byte[] bytes = bundled(path + TREE);
        return bytes == null ? null : TreeFile.read(bytes);
      }

      @Override
      public String label(String path) {
        return path;
      }

      @Override
      public @Nullable String sha256() {
        return text(SHA256);
      }
    };
  }

  static RuleFiles in(Path folder) {
    return new RuleFiles() {
      @Override
      public List<String> paths() {
        try (Stream<Path> files = Files.walk(folder)) {
          TreeSet<String> paths = new TreeSet<>();
          files
              .filter(Files::isRegularFile)
              .forEach(file -> paths.add(folder.relativize(file).toString().replace('\\', '/')));
          return List.copyOf(paths);
        } catch (IOException | UncheckedIOException e) {
          throw new RulebookException(
              new Text("无法打开文件夹 " + folder, "cannot open the folder " + folder));
        }
      }

      @Override
      public @Nullable String text(String path) {
        Path file = folder.resolve(path);
        try {
          return Files.isRegularFile(file) ? decode(label(path), Files.readAllBytes(file)) : null;
        } catch (IOException e) {
          throw new RulebookException(new Text("无法读取 " + file, "cannot read " + file));
        }
      }

      @Override
      public String label(String path) {
        return folder.resolve(path).toString().replace('\\', '/');
      }
    };
  }

  private static byte @Nullable [] bundled(String path) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(BUNDLE + path)) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String decode(String label, byte[] bytes) {
    if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == -65) {
      throw new RulebookException(
          new Text(
              label + ": 文件开头有 BOM，请另存为不带 BOM 的 UTF-8",
              label + ": begins with a byte order mark; save it as UTF-8 without BOM"));
    }
    List<Problem> problems = new ArrayList<>();
    String text = Decoder.decode(bytes, problems::add);
    if (text == null) {
      String line = label + ":" + problems.get(0).place().line();
      String guess = problems.get(0).variant();
      boolean known = !guess.equals("default");
      throw new RulebookException(
          new Text(
              line + ": 不是 UTF-8" + (known ? "（像是 " + guess + "）" : "") + "，请另存为 UTF-8",
              line
                  + ": not UTF-8"
                  + (known ? " (probably " + guess + ")" : "")
                  + "; save it as UTF-8"));
    }
    return text;
  }
}
