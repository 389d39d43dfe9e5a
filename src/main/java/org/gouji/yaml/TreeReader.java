package org.gouji.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of one YAML document from the parser's events, within limits. */
public final class TreeReader {
  private static final Set<String> CORE_TAGS =
      Set.of("!", "str", "int", "float", "bool", "null", "map", "seq");

  private final Parser parser;
  private final Limits limits;
  private final Consumer<Problem> problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int depth;
  private int aliasNodes;

  private TreeReader(String text, Limits limits, Consumer<Problem> problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.parser = new ParserImpl(new StreamReader(text), options);
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The root of the only document in the text; null, with the reason reported, where there is none
   * to be had.
   */
  public static @Nullable Node read(String text, Limits limits, Consumer<Problem> problems) {
    try {
      return new TreeReader(text, limits, problems).document();
    } catch (Refused refused) {
      problems.accept(refused.problem);
    } catch (ReaderException unprintable) {
      problems.accept(unprintable(text, unprintable));
    } catch (MarkedYAMLException malformed) {
      problems.accept(malformed(malformed));
    }
    return null;
  }

  private @Nullable Node document() {
    expect(Event.ID.StreamStart);
    if (parser.checkEvent(Event.ID.StreamEnd)) {
      problems.accept(new Problem("I02", "empty", new Place("", 1, 1, 1), Map.of()));
      return null;
    }
    expect(Event.ID.DocumentStart);
    Node root = node();
    expect(Event.ID.DocumentEnd);
    if (!parser.checkEvent(Event.ID.StreamEnd)) {
      Mark mark = parser.peekEvent().getStartMark();
      problems.accept(
          new Problem("I02", "documents", place(mark.getLine(), mark.getColumn(), 1), Map.of()));
    }
    return root;
  }

  private Event expect(Event.ID id) {
    Event event = parser.getEvent();
    if (!event.is(id)) {
      throw new IllegalStateException("expected " + id + " but the parser gave " + event);
    }
    return event;
  }

  private Node node() {
    Event event = parser.getEvent();
    if (event instanceof AliasEvent alias) {
      return resolve(alias);
    }
    if (++depth > limits.depth()) {
      throw refused("depth", event, limits.depth());
    }
    String anchor = ((NodeEvent) event).getAnchor();
    Node node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar);
    } else if (event.is(Event.ID.SequenceStart)) {
      node = sequence(event);
    } else {
      node = mapping(event);
    }
    depth--;
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    checkTag(event.getTag(), event);
    String text = event.getValue();
    if (text.length() > limits.scalarLength()) {
      throw refused("scalar", event, limits.scalarLength());
    }
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    int length =
        start.getLine() == end.getLine() ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
    return new Node.Scalar(
        text, event.isPlain(), start.getLine() + 1, start.getColumn() + 1, length);
  }

  private Node.Sequence sequence(Event start) {
    checkTag(((CollectionStartEvent) start).getTag(), start);
    List<Node> elements = new ArrayList<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      path.addLast(Integer.toString(elements.size()));
      Node element = node();
      path.removeLast();
      elements.add(element);
      size += element.size();
    }
    parser.getEvent();
    Mark mark = start.getStartMark();
    return new Node.Sequence(
        List.copyOf(elements), mark.getLine() + 1, mark.getColumn() + 1, 1, size);
  }

  private Node.Mapping mapping(Event start) {
    checkTag(((CollectionStartEvent) start).getTag(), start);
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, Node.Scalar> seen = new HashMap<>();
    int size = 1;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node();
      path.addLast(key instanceof Node.Scalar scalar ? scalar.text() : "?");
      Node value = node();
      path.removeLast();
      size += key.size() + value.size();
      if (!(key instanceof Node.Scalar scalar)) {
        problems.accept(new Problem("I03", "key", place(key), Map.of()));
        continue;
      }
      Node.Scalar first = seen.putIfAbsent(scalar.text(), scalar);
      if (first == null) {
        entries.add(new Node.Entry(scalar, value));
      } else {
        problems.accept(
            new Problem(
                "I05",
                "default",
                new Place(pathOf(scalar), scalar.line(), scalar.column(), scalar.length()),
                Map.of("key", scalar.text(), "first", Integer.toString(first.line()))));
      }
    }
    parser.getEvent();
    Mark mark = start.getStartMark();
    return new Node.Mapping(
        List.copyOf(entries), mark.getLine() + 1, mark.getColumn() + 1, 1, size);
  }

  private String pathOf(Node.Scalar key) {
    return path.isEmpty() ? key.text() : String.join(".", path) + "." + key.text();
  }

  private Node resolve(AliasEvent alias) {
    Node target = anchors.get(alias.getAnchor());
    if (target == null) {
      throw new Refused(
          new Problem("I01", "alias", place(alias), Map.of("anchor", alias.getAnchor())));
    }
    aliasNodes += target.size();
    if (aliasNodes > limits.aliasNodes()) {
      throw refused("aliases", alias, limits.aliasNodes());
    }
    return target;
  }

  private void checkTag(@Nullable String tag, Event event) {
    if (tag != null && !CORE_TAGS.contains(tag.replace(Tag.PREFIX, ""))) {
      problems.accept(new Problem("I03", "tag", place(event), Map.of("found", tag)));
    }
  }

  private static Refused refused(String variant, Event event, long limit) {
    return new Refused(
        new Problem("I06", variant, place(event), Map.of("limit", Long.toString(limit))));
  }

  private static Problem malformed(MarkedYAMLException malformed) {
    Mark mark =
        malformed.getProblemMark() != null
            ? malformed.getProblemMark()
            : malformed.getContextMark();
    String said = malformed.getProblem() == null ? "" : malformed.getProblem();
    String variant = "default";
    if (said.contains("'\\t'") || said.contains("TAB")) {
      variant = "tab";
    } else if (said.contains("mapping values are not allowed")) {
      variant = "colon";
    } else if (said.contains("<block end>") || said.contains("could not find expected ':'")) {
      variant = "indentation";
    } else if (said.contains("unexpected end of stream")
        || said.contains("found unexpected document")) {
      variant = "quote";
    }
    Place place =
        mark == null ? new Place("", 1, 1, 1) : place(mark.getLine(), mark.getColumn(), 1);
    return new Problem("I01", variant, place, Map.of("parser", said));
  }

  private static Problem unprintable(String text, ReaderException unprintable) {
    int offset = Math.min(unprintable.getPosition(), text.codePointCount(0, text.length()));
    String before = text.substring(0, text.offsetByCodePoints(0, offset));
    int lineStart = before.lastIndexOf('\n') + 1;
    int line = (int) before.chars().filter(c -> c == '\n').count();
    int column = before.codePointCount(lineStart, before.length());
    String found = String.format("U+%04X", unprintable.getCodePoint());
    return new Problem("I01", "character", place(line, column, 1), Map.of("found", found));
  }

  private static Place place(Event event) {
    return place(event.getStartMark().getLine(), event.getStartMark().getColumn(), 1);
  }

  private static Place place(Node node) {
    return new Place("", node.line(), node.column(), node.length());
  }

  private static Place place(int line, int column, int length) {
    return new Place("", line + 1, column + 1, length);
  }

  /** Ends the reading of a file that goes over a limit. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Refused(Problem problem) {
      super(problem.variant(), null, false, false);
      this.problem = problem;
    }
  }
}
