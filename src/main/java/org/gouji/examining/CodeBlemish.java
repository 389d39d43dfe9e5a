package org.gouji.examining;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.Figure;
import org.gouji.model.Place;
import org.gouji.model.Text;

/** Something about the codes or names of a classification, or about how amounts are printed. */
public record CodeBlemish(String variant, Place place, Map<String, Text> details)
    implements Blemish {

  /** About the line or list in which a figure stands. */
  static CodeBlemish at(Figure figure, String variant, Map<String, String> details) {
    Map<String, Text> texts = new HashMap<>();
    details.forEach((key, value) -> texts.put(key, new Text(value, value)));
    texts.put("name", figure.name().text());
    texts.put("stated", same(figure.value().toPlainString()));
    texts.put("unit", new Text(figure.unit().symbol(), figure.unit().english()));
    return new CodeBlemish(variant, figure.place(), Map.copyOf(texts));
  }

  /** With one more detail, which differs between the languages. */
  CodeBlemish with(String key, Text text) {
    Map<String, Text> more = new HashMap<>(details);
    more.put(key, text);
    return new CodeBlemish(variant, place, Map.copyOf(more));
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
