package org.gouji.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Submission;
import org.gouji.model.Summary;
import org.gouji.rulebook.Sha256;
import org.gouji.yaml.Binder;
import org.gouji.yaml.Decoder;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.Problem;
import org.gouji.yaml.TreeReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads submissions of unknown origin. Whatever is wrong with a file is in its reading; nothing is
 * thrown.
 */
public final class SubmissionReader {
  /** The keys by which documents that belong together are told. */
  private static final Set<String> HEAD =
      Set.of("document", "jurisdiction", "fiscal_year", "organization");

  private final Limits limits;

  public SubmissionReader(Limits limits) {
    this.limits = limits;
  }

  /**
   * Reads a file.
   *
   * @param name what the report calls the file
   */
  public Reading read(String name, Path file) {
    Problems problems = new Problems();
    byte[] bytes = FileBytes.of(file, limits, problems);
    return bytes == null ? unreadable(name, problems) : read(name, bytes);
  }

  /**
   * Reads a stream to its end, or to the limit.
   *
   * @param name what the report calls the input
   * @throws IOException where the stream fails
   */
  public Reading read(String name, InputStream in) throws IOException {
    return read(name, FileBytes.of(in, limits));
  }

  /**
   * Reads no more of a file than what tells of whom it is, of which kind and of which year.
   *
   * @param name what the report calls the file
   * @return its summary without figures; empty where it does not say, or cannot be read
   */
  public Optional<Summary> head(String name, Path file) {
    try {
      return Files.size(file) > limits.bytes()
          ? Optional.empty()
          : head(name, Files.readAllBytes(file));
    } catch (IOException | SecurityException unreadable) {
      return Optional.empty();
    }
  }

  /** The same of what stood in a file. */
  public Optional<Summary> head(String name, byte[] bytes) {
    String text = bytes.length > limits.bytes() ? null : Decoder.decode(bytes, problem -> {});
    Node.Mapping head = text == null ? null : TreeReader.head(text, limits, HEAD);
    return head == null ? Optional.empty() : Optional.ofNullable(summary(name, head));
  }

  private static @Nullable Summary summary(String name, Node.Mapping head) {
    Submission submission = new Binder(problem -> {}, figure -> {}).bind(head, Submission.class);
    return Summary.of(name, submission, List.of());
  }

  /**
   * Reads what would stand in a file.
   *
   * @param name what the report calls the input
   */
  public Reading read(String name, byte[] bytes) {
    Problems problems = new Problems();
    if (!FileBytes.isWithin(limits, bytes, problems)) {
      return unreadable(name, problems);
    }
    List<Figure> figures = new ArrayList<>();
    String text = Decoder.decode(bytes, problems);
    Submission submission = text == null ? null : submission(text, problems, figures);
    String sha256 = Sha256.of(bytes);
    return new Reading(
        name, submission, List.copyOf(figures), problems.all(), text == null ? "" : text, sha256);
  }

  private @Nullable Submission submission(
      String text, Consumer<Problem> problems, List<Figure> figures) {
    Node root = TreeReader.read(text, limits, problems);
    if (root == null) {
      return null;
    }
    if (!(root instanceof Node.Mapping mapping)) {
      boolean nothing = root instanceof Node.Scalar scalar && scalar.isNull();
      Place place = new Place("", root.line(), root.column(), root.length());
      problems.accept(new Problem("I02", nothing ? "empty" : "root", place, Map.of()));
      return null;
    }
    checkFormat(mapping, problems);
    return new Binder(problems, figures::add).bind(mapping, Submission.class);
  }

  /** A format that is no text at all is reported where it is bound. */
  private static void checkFormat(Node.Mapping root, Consumer<Problem> problems) {
    Node format = root.get("format");
    if (format == null) {
      Place place = new Place("", root.line(), root.column(), 1);
      problems.accept(new Problem("I02", "format_missing", place, Map.of()));
    } else if (format instanceof Node.Scalar scalar
        && !scalar.isNull()
        && !scalar.text().equals(Submission.FORMAT)) {
      Place place = new Place("format", format.line(), format.column(), format.length());
      problems.accept(new Problem("I02", "format_unknown", place, Map.of("found", scalar.text())));
    }
  }

  private static Reading unreadable(String name, Problems problems) {
    return new Reading(name, null, List.of(), problems.all(), "", "");
  }
}
