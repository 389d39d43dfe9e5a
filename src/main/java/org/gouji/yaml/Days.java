package org.gouji.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates. */
final class Days {
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern OTHER =
      Pattern.compile(
          "\\s*([0-9]{4})\\s*[-年/.]\\s*([0-9]{1,2})\\s*[-月/.]\\s*([0-9]{1,2})\\s*日?\\s*");

  private Days() {}

  /** Year, month and day as ISO 8601 writes them; null where a text is no such date. */
  static @Nullable LocalDate parse(String text) {
    return date(ISO.matcher(text));
  }

  /** The date that a text in another form means; null where it cannot be told. */
  static @Nullable LocalDate meant(String text) {
    return date(OTHER.matcher(text));
  }

  private static @Nullable LocalDate date(Matcher parts) {
    if (!parts.matches()) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(2)),
          Integer.parseInt(parts.group(3)));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
