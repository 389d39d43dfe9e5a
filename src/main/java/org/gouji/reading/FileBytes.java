package org.gouji.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.gouji.model.Place;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds.
 *
 * @param bytes one more than the limit where there are more; empty where there is a problem
 * @param problem why there are none to be had; null where there are
 */
record FileBytes(byte[] bytes, @Nullable Problem problem) {
  static final Place START = new Place("", 1, 1, 0);

  static FileBytes of(Path file, Limits limits) {
    if (Files.isDirectory(file)) {
      return unreadable("folder", file.toString());
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new FileBytes(of(in, limits), null);
    } catch (NoSuchFileException gone) {
      return unreadable("gone", file.toString());
    } catch (AccessDeniedException denied) {
      return unreadable("denied", file.toString());
    } catch (IOException | SecurityException e) {
      return unreadable("default", String.valueOf(e.getMessage()));
    }
  }

  static byte[] of(InputStream in, Limits limits) throws IOException {
    return in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
  }

  /** That there are too many; null where there are not. */
  static @Nullable Problem excess(byte[] bytes, Limits limits) {
    return bytes.length <= limits.bytes()
        ? null
        : new Problem("I06", "size", START, Map.of("limit", Long.toString(limits.bytes())));
  }

  private static FileBytes unreadable(String variant, String reason) {
    return new FileBytes(new byte[0], new Problem("I08", variant, START, Map.of("found", reason)));
  }
}
