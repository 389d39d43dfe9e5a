package org.gouji.yaml;

import java.util.Map;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events. Whatever goes wrong inside the parser is a problem of the text. */
final class Events {
  /** Ordinary characters since YAML 1.2, and no line ends to an editor. */
  private static final char[] LINE_ENDS_OF_YAML_1_1 = {'\u0085', '\u2028', '\u2029'};

  private final String text;
  private final Parser parser;
  private @Nullable Event peeked;
  private @Nullable Event last;

  Events(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.text = text;
    String lines = text;
    for (char lineEnd : LINE_ENDS_OF_YAML_1_1) {
      lines = lines.replace(lineEnd, ' ');
    }
    this.parser = new ParserImpl(new StreamReader(lines), options);
  }

  /** The next event, which stays the next one. */
  Event peek() {
    Event next = peeked;
    if (next == null) {
      next = parse();
      peeked = next;
    }
    return next;
  }

  private Event parse() {
    try {
      return parser.getEvent();
    } catch (MarkedYAMLException malformed) {
      throw new Refused(Malformed.of(text, malformed));
    } catch (RuntimeException unexpected) {
      // The parser lets some malformed escapes through to the JDK, which then throws its own.
      String said = Misfits.quote(String.valueOf(unexpected.getMessage()));
      Place place = last == null ? new Place("", 1, 1, 1) : Refused.place(last);
      throw new Refused(new Problem("I01", "default", place, Map.of("parser", said)));
    }
  }

  Event next() {
    Event event = peek();
    last = event;
    peeked = null;
    return event;
  }

  boolean isNext(Event.ID id) {
    return peek().is(id);
  }
}
