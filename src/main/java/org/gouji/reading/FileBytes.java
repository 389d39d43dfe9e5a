package org.gouji.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.Place;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/** The bytes of files, as many as may be. */
final class FileBytes {
  private static final Place START = new Place("", 1, 1, 0);

  private FileBytes() {}

  /** What a file holds; null, with the reason reported, where it is not to be had. */
  static byte @Nullable [] of(Path file, Limits limits, Consumer<Problem> problems) {
    if (Files.isDirectory(file)) {
      return unreadable("folder", file.toString(), problems);
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = of(in, limits);
      return isWithin(limits, bytes, problems) ? bytes : null;
    } catch (NoSuchFileException gone) {
      return unreadable("gone", file.toString(), problems);
    } catch (AccessDeniedException denied) {
      return unreadable("denied", file.toString(), problems);
    } catch (IOException | SecurityException e) {
      return unreadable("default", String.valueOf(e.getMessage()), problems);
    }
  }

  /** What a stream holds; one byte more than the limit where there are more. */
  static byte[] of(InputStream in, Limits limits) throws IOException {
    return in.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
  }

  /** Whether there are not too many, which is reported. */
  static boolean isWithin(Limits limits, byte[] bytes, Consumer<Problem> problems) {
    boolean within = bytes.length <= limits.bytes();
    if (!within) {
      Map<String, String> limit = Map.of("limit", Long.toString(limits.bytes()));
      problems.accept(new Problem("I06", "size", START, limit));
    }
    return within;
  }

  private static byte @Nullable [] unreadable(
      String variant, String reason, Consumer<Problem> problems) {
    problems.accept(new Problem("I08", variant, START, Map.of("found", reason)));
    return null;
  }
}
