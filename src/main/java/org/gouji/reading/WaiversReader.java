package org.gouji.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.Key;
import org.gouji.model.Place;
import org.gouji.model.Waiver;
import org.gouji.rulebook.Sha256;
import org.gouji.yaml.Binder;
import org.gouji.yaml.Decoder;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.Problem;
import org.gouji.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/** Reads files of waivers. Whatever is wrong with one is in its reading; nothing is thrown. */
public final class WaiversReader {
  private final Limits limits;

  public WaiversReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * A file of waivers.
   *
   * @param reading its problems, text and hash; no submission
   * @param waivers those that could be read, in the written order
   */
  public record Result(Reading reading, List<Waiver> waivers) {}

  /** What such a file holds. */
  private record Content(@Key(zh = "豁免", en = "waivers") List<Waiver> waivers) {}

  /** Reads a file, which reports call by its name. */
  public Result read(Path file) {
    String name = SubmissionFiles.nameOf(file);
    Problems problems = new Problems();
    byte[] bytes = FileBytes.of(file, limits, problems);
    String text = bytes == null ? null : Decoder.decode(bytes, problems);
    List<Waiver> waivers = text == null ? List.of() : waivers(text, problems);
    return new Result(
        new Reading(
            name,
            null,
            List.of(),
            problems.all(),
            text == null ? "" : text,
            bytes == null ? "" : Sha256.of(bytes)),
        waivers);
  }

  /** A file without anything in it is one without waivers. */
  private List<Waiver> waivers(String text, Consumer<Problem> problems) {
    if (text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
      return List.of();
    }
    @Nullable Node root = TreeReader.read(text, limits, problems);
    if (root instanceof Node.Mapping mapping) {
      return new Binder(problems, figure -> {}).bind(mapping, Content.class).waivers();
    }
    if (root != null) {
      Place place = new Place("", root.line(), root.column(), root.length());
      problems.accept(new Problem("I10", "root", place, Map.of()));
    }
    return List.of();
  }
}
