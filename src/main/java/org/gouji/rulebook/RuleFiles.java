package org.gouji.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a rulebook, from a folder or from the product itself. */
interface RuleFiles {
  String BUNDLE = "/org/gouji/rules/";
  String INDEX = "INDEX";

  /** Every file's path below the rulebook, with slashes, sorted. */
  List<String> paths();

  /** The text of a file; null where there is none. */
  @Nullable String text(String path);

  static RuleFiles bundled() {
    return new RuleFiles() {
      @Override
      public List<String> paths() {
        String index = text(INDEX);
        return index == null ? List.of() : index.lines().toList();
      }

      @Override
      public @Nullable String text(String path) {
        try (InputStream in = RuleFiles.class.getResourceAsStream(BUNDLE + path)) {
          return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
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
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public @Nullable String text(String path) {
        Path file = folder.resolve(path);
        try {
          return Files.isRegularFile(file) ? Files.readString(file) : null;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
