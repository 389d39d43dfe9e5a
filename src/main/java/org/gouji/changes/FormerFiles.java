package org.gouji.changes;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads what files were from the objects of a repository, all in one conversation with git. */
final class FormerFiles {
  private FormerFiles() {}

  /**
   * Hands over the files one after the other; what git no longer holds is passed over.
   *
   * @param ids by the names of the files
   * @param mostBytes longer files are passed over
   */
  static void read(
      Git git, Map<String, String> ids, long mostBytes, BiConsumer<String, byte[]> taker)
      throws CannotTell {
    Process process = git.converse("cat-file", "--batch");
    try (OutputStream questions = process.getOutputStream();
        InputStream answers = new BufferedInputStream(process.getInputStream())) {
      for (Map.Entry<String, String> file : ids.entrySet()) {
        questions.write((file.getValue() + "\n").getBytes(StandardCharsets.US_ASCII));
        questions.flush();
        long size = size(answers);
        if (size > mostBytes) {
          answers.skipNBytes(size + 1);
        } else if (size >= 0) {
          byte[] bytes = answers.readNBytes((int) size);
          answers.skipNBytes(1);
          taker.accept(file.getKey(), bytes);
        }
      }
    } catch (IOException e) {
      throw Git.broken(String.valueOf(e.getMessage()));
    } finally {
      process.destroy();
    }
  }

  /** What the head of an answer says, {@code ID blob SIZE}; -1 where there is no such object. */
  private static long size(InputStream answers) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answers.read(); next != '\n'; next = answers.read()) {
      if (next < 0) {
        throw new IOException(line.toString(StandardCharsets.UTF_8));
      }
      line.write(next);
    }
    String[] words = line.toString(StandardCharsets.UTF_8).split(" ", -1);
    return words.length == 3 ? Long.parseLong(words[2]) : -1;
  }
}
