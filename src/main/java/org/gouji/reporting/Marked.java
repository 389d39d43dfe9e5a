package org.gouji.reporting;

import java.nio.charset.StandardCharsets;
import org.gouji.model.Place;

/** The part of a source line that a place means. */
final class Marked {
  private Marked() {}

  /** What is written there; empty where nothing of the line is meant. */
  static String text(String line, Place place) {
    return part(line, place.column() - 1, place.column() - 1 + place.length());
  }

  /** The column counted in the bytes of UTF-8, from 1. */
  static int byteColumn(String line, Place place) {
    return bytes(part(line, 0, place.column() - 1)) + 1;
  }

  /** The column behind it, counted in the same way. */
  static int byteEnd(String line, Place place) {
    return byteColumn(line, place) + bytes(text(line, place));
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String part(String line, int from, int to) {
    int length = line.codePointCount(0, line.length());
    if (from >= length) {
      return "";
    }
    int start = line.offsetByCodePoints(0, from);
    return line.substring(start, line.offsetByCodePoints(start, Math.min(to, length) - from));
  }
}
