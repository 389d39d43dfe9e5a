package org.gouji.yaml;

import java.util.Map;
import java.util.regex.Pattern;
import org.gouji.model.Place;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The parser's events. Whatever goes wrong inside the parser is a problem of the text. */
final class Events {
  /** Ordinary characters since YAML 1.2, and no line ends to an editor. */
  private static final Pattern LINE_ENDS_OF_YAML_1_1 =
      Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]");

  private final String text;
  private final Parser parser;
  private Place last = new Place("", 1, 1, 1);

  Events(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    this.text = text;
    String lines = LINE_ENDS_OF_YAML_1_1.matcher(text).replaceAll(" ");
    this.parser = new ParserImpl(new StreamReader(lines), options);
  }

  /** The next event, which stays the next one. */
  Event peek() {
    try {
      return parser.peekEvent();
    } catch (MarkedYAMLException malformed) {
      throw new Refused(Malformed.of(text, malformed));
    } catch (RuntimeException unexpected) {
      // The parser lets some malformed escapes through to the JDK, which then throws its own.
      String said = Misfits.quote(String.valueOf(unexpected.getMessage()));
      throw new Refused(new Problem("I01", "default", last, Map.of("parser", said)));
    }
  }

  Event next() {
    Event event = peek();
    last = Refused.place(event);
    return parser.getEvent();
  }

  boolean isNext(Event.ID id) {
    return peek().is(id);
  }
}
