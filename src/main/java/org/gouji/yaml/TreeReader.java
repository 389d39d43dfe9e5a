package org.gouji.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds the tree of one YAML document from the parser's events, within limits. */
public final class TreeReader {
  private static final Set<String> CORE_TAGS =
      Set.of("!", "str", "int", "float", "bool", "null", "map", "seq");

  /** Ordinary characters since YAML 1.2, and no line ends to an editor. */
  private static final Pattern LINE_BREAKS_OF_YAML_1_1 =
      Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]");

  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  private final Parser parser;
  private final Limits limits;
  private final Consumer<Problem> problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();
  private int depth;
  private int aliasNodes;
  private int nodes;

  private TreeReader(String text, Limits limits, Consumer<Problem> problems) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    String lines = LINE_BREAKS_OF_YAML_1_1.matcher(text).replaceAll(" ");
    this.parser = new ParserImpl(new StreamReader(lines), options);
    this.limits = limits;
    this.problems = problems;
  }

  /**
   * The root of the only document in the text; null, with the reason reported, where there is none
   * to be had.
   */
  public static @Nullable Node read(String text, Limits limits, Consumer<Problem> problems) {
    Problem character = Malformed.character(text);
    if (character != null) {
      problems.accept(character);
      return null;
    }
    try {
      return new TreeReader(text, limits, problems).document();
    } catch (Refused refused) {
      problems.accept(refused.problem);
    } catch (MarkedYAMLException malformed) {
      problems.accept(Malformed.of(text, malformed));
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
    if (++nodes > limits.nodes()) {
      throw refused("nodes", event, limits.nodes());
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
    Entries entries = new Entries(problems, this::pathHere);
    int size = 1;
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node();
      path.addLast(key instanceof Node.Scalar scalar ? scalar.text() : "?");
      Node value = node();
      if (key instanceof Node.Scalar scalar) {
        entries.add(scalar, value);
      }
      path.removeLast();
      if (key instanceof Node.Scalar scalar) {
        nameElement(scalar, value);
      } else {
        problems.accept(new Problem("I03", "key", Misfits.place(key, pathHere()), Map.of()));
      }
      size += key.size() + value.size();
    }
    parser.getEvent();
    Mark mark = start.getStartMark();
    return new Node.Mapping(entries.all(), mark.getLine() + 1, mark.getColumn() + 1, 1, size);
  }

  /** An element of a list goes by its code once that is known. */
  private void nameElement(Node.Scalar key, Node value) {
    if (key.text().equals("code")
        && value instanceof Node.Scalar code
        && !path.isEmpty()
        && INDEX.matcher(path.getLast()).matches()) {
      path.removeLast();
      path.addLast(code.text());
    }
  }

  private String pathHere() {
    return String.join(".", path);
  }

  private Node resolve(AliasEvent alias) {
    Node target = anchors.get(alias.getAnchor());
    if (target == null) {
      throw new Refused(
          new Problem(
              "I01", "alias", place(alias), Map.of("anchor", Misfits.quote(alias.getAnchor()))));
    }
    aliasNodes += target.size();
    if (aliasNodes > limits.aliasNodes()) {
      throw refused("aliases", alias, limits.aliasNodes());
    }
    return target;
  }

  private void checkTag(@Nullable String tag, Event event) {
    if (tag != null && !CORE_TAGS.contains(tag.replace(Tag.PREFIX, ""))) {
      Mark mark = event.getStartMark();
      Place place = new Place(pathHere(), mark.getLine() + 1, mark.getColumn() + 1, 1);
      problems.accept(new Problem("I03", "tag", place, Map.of("found", Misfits.quote(tag))));
    }
  }

  private static Refused refused(String variant, Event event, long limit) {
    return new Refused(
        new Problem("I06", variant, place(event), Map.of("limit", Long.toString(limit))));
  }

  private static Place place(Event event) {
    return place(event.getStartMark().getLine(), event.getStartMark().getColumn(), 1);
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
