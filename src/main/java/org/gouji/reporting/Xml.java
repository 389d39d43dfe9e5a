package org.gouji.reporting;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Text that XML 1.0 can hold. */
final class Xml {
  private Xml() {}

  /** A line of text with what XML cannot hold made visible. */
  static String text(String text) {
    return Width.inert(text)
        .codePoints()
        .map(codePoint -> isCharacter(codePoint) ? codePoint : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String lines(List<String> lines) {
    return lines.stream().map(Xml::text).collect(Collectors.joining("\n"));
  }

  /** An element of lines; nothing where there are none. */
  static void writeLines(XMLStreamWriter xml, String indent, String element, List<String> lines)
      throws XMLStreamException {
    if (!lines.isEmpty()) {
      xml.writeCharacters(indent);
      xml.writeStartElement(element);
      xml.writeCharacters(lines(lines));
      xml.writeEndElement();
    }
  }

  private static boolean isCharacter(int codePoint) {
    return Character.getType(codePoint) != Character.SURROGATE && (codePoint & 0xFFFE) != 0xFFFE;
  }
}
