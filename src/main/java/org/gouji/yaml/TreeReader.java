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
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Tag;

/** Builds the tree of one YAML document from the parser's events, within limits. */
public final class TreeReader {
  private static final Set<String> CORE_TAGS =
      Set.of("!", "str", "int", "float", "bool", "null", "map", "seq");

  private static final Pattern INDEX = Pattern.compile("[0-9]+");

  private final Events events;
  private final SourceLines lines;
  private final Allowance allowance;
  private final Consumer<Problem> problems;
  private final Map<String, Node> anchors = new HashMap<>();
  private final Deque<String> path = new ArrayDeque<>();

  private TreeReader(String text, Limits limits, Consumer<Problem> problems) {
    this.events = new Events(text);
    this.lines = new SourceLines(text);
    this.allowance = new Allowance(limits);
    this.problems = problems;
  }

  /**
   * The root of the only document in the text; null, with the reason reported, where there is none
   * to be had.
   */
  public static @Nullable Node read(String text, Limits limits, Consumer<Problem> problems) {
    Node plain = PlainReader.read(text, limits);
    return plain == null ? parse(text, limits, problems) : plain;
  }

  /** The same, always by the parser. */
  static @Nullable Node parse(String text, Limits limits, Consumer<Problem> problems) {
    Problem character = Malformed.character(text);
    if (character != null) {
      problems.accept(character);
      return null;
    }
    try {
      return new TreeReader(text, limits, problems).document();
    } catch (Refused refused) {
      problems.accept(refused.problem());
    }
    return null;
  }

  /**
   * These keys of the only document, read no further than the last of them; null where it is no
   * mapping, or cannot be read that far.
   */
  public static Node.@Nullable Mapping head(String text, Limits limits, Set<String> keys) {
    try {
      return new TreeReader(text, limits, ignored -> {}).head(keys);
    } catch (Refused refused) {
      return null;
    }
  }

  private Node.@Nullable Mapping head(Set<String> keys) {
    expect(Event.ID.StreamStart);
    if (events.isNext(Event.ID.StreamEnd)) {
      return null;
    }
    expect(Event.ID.DocumentStart);
    if (!(events.peek() instanceof MappingStartEvent start)) {
      return null;
    }
    if (start.isFlow()) {
      return node() instanceof Node.Mapping all ? all : null;
    }
    allowance.enter(events.next());
    Entries entries = new Entries(problems, this::pathHere);
    while (!entries.hold(keys) && !events.isNext(Event.ID.MappingEnd)) {
      Node key = node();
      Node value = node();
      if (key instanceof Node.Scalar scalar && keys.contains(scalar.text())) {
        entries.add(scalar, value);
      }
    }
    return new Node.Mapping(entries.all(), 1, 1, 1, 1);
  }

  private @Nullable Node document() {
    expect(Event.ID.StreamStart);
    if (events.isNext(Event.ID.StreamEnd)) {
      problems.accept(new Problem("I02", "empty", new Place("", 1, 1, 1), Map.of()));
      return null;
    }
    expect(Event.ID.DocumentStart);
    Node root = node();
    expect(Event.ID.DocumentEnd);
    if (!events.isNext(Event.ID.StreamEnd)) {
      Place place = Refused.place(events.peek());
      problems.accept(new Problem("I02", "documents", place, Map.of()));
    }
    return root;
  }

  private Event expect(Event.ID id) {
    Event event = events.next();
    if (!event.is(id)) {
      throw new IllegalStateException("expected " + id + " but the parser gave " + event);
    }
    return event;
  }

  private Node node() {
    Event event = events.next();
    if (event instanceof AliasEvent alias) {
      return resolve(alias);
    }
    allowance.enter(event);
    String anchor = ((NodeEvent) event).getAnchor();
    Node node;
    if (event instanceof ScalarEvent scalar) {
      node = scalar(scalar);
    } else if (event.is(Event.ID.SequenceStart)) {
      node = sequence(event);
    } else {
      node = mapping(event);
    }
    allowance.leave();
    if (anchor != null) {
      anchors.put(anchor, node);
    }
    return node;
  }

  private Node.Scalar scalar(ScalarEvent event) {
    checkTag(event.getTag(), event);
    String text = event.getValue();
    allowance.scalar(text, event);
    if (event.isDQuoted()) {
      checkEscapes(text, event);
    }
    Mark start = event.getStartMark();
    Mark end = event.getEndMark();
    int length =
        start.getLine() == end.getLine() ? Math.max(1, end.getColumn() - start.getColumn()) : 1;
    return new Node.Scalar(
        text,
        event.isPlain(),
        start.getLine() + 1,
        start.getColumn() + 1,
        length,
        body(event, text));
  }

  /** Block scalars lose their indentation, folded and escaped ones their lines. */
  private Node.Body body(ScalarEvent event, String text) {
    Mark start = event.getStartMark();
    if (event.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL) {
      return lines.literal(text, start.getLine() + 1);
    }
    Mark end = event.getEndMark();
    int quotes = event.isPlain() ? 0 : 1;
    int written = end.getColumn() - start.getColumn() - 2 * quotes;
    boolean asWritten =
        start.getLine() == end.getLine() && written == text.codePointCount(0, text.length());
    return asWritten
        ? new Node.Body(start.getLine() + 1, start.getColumn() + 1 + quotes)
        : Node.Body.NONE;
  }

  /** An escape may name half a character, which no text can hold. */
  private static void checkEscapes(String text, Event event) {
    int[] half = text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).limit(1).toArray();
    if (half.length > 0) {
      Map<String, String> found = Map.of("found", String.format("U+%04X", half[0]));
      throw new Refused(new Problem("I01", "character", Refused.place(event), found));
    }
  }

  private Node.Sequence sequence(Event start) {
    checkTag(((CollectionStartEvent) start).getTag(), start);
    List<Node> elements = new ArrayList<>();
    int size = 1;
    while (!events.isNext(Event.ID.SequenceEnd)) {
      path.addLast(Integer.toString(elements.size()));
      Node element = node();
      path.removeLast();
      elements.add(element);
      size += element.size();
    }
    events.next();
    Mark mark = start.getStartMark();
    return new Node.Sequence(
        List.copyOf(elements), mark.getLine() + 1, mark.getColumn() + 1, 1, size);
  }

  private Node.Mapping mapping(Event start) {
    checkTag(((CollectionStartEvent) start).getTag(), start);
    Entries entries = new Entries(problems, this::pathHere);
    int size = 1;
    while (!events.isNext(Event.ID.MappingEnd)) {
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
    events.next();
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
              "I01",
              "alias",
              Refused.place(alias),
              Map.of("anchor", Misfits.quote(alias.getAnchor()))));
    }
    allowance.alias(target, alias);
    return target;
  }

  private void checkTag(@Nullable String tag, Event event) {
    if (tag != null && !CORE_TAGS.contains(tag.replace(Tag.PREFIX, ""))) {
      Mark mark = event.getStartMark();
      Place place = new Place(pathHere(), mark.getLine() + 1, mark.getColumn() + 1, 1);
      problems.accept(new Problem("I03", "tag", place, Map.of("found", Misfits.quote(tag))));
    }
  }
}
