package org.gouji.cache;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gouji.rulebook.Sha256;

/** Tells the running product from any other build of it. */
final class Product {
  private Product() {}

  /**
   * The SHA-256 of its classes and those of its libraries that stand with them, and the version of
   * Java, whose tables of characters take part in reading.
   *
   * @throws IOException where they cannot be read
   */
  static String identity() throws IOException {
    return Sha256.of(of(place()) + "|" + Runtime.version());
  }

  /** The SHA-256 of a file, or of all files below a folder with their names. */
  static String of(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return ofFile(place);
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(place)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        all.append(place.relativize(file)).append('|').append(ofFile(file)).append('\n');
      }
    }
    return Sha256.of(all.toString());
  }

  private static String ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    }
  }

  /** The jar, or the folder of classes while the product is built. */
  private static Path place() throws IOException {
    try {
      return Path.of(Product.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
