package org.gouji.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gouji.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * A submission and what a check must find in it.
 *
 * @param name what the case shows
 * @param given the submission; the header is supplied where it is left out, but not a line of it
 *     that is commented out
 * @param others further submissions that it is to be compared with; their headers may be left out
 * @param checks further checks to carry out beside the one that the case belongs to
 * @param expect every finding, in reading order; empty where the check must keep silent
 */
public record CheckCase(
    @Nullable String name,
    @Nullable String given,
    List<String> others,
    List<String> checks,
    List<Expected> expect) {
  private static final List<String> HEADER =
      List.of(
          "format: gouji/1",
          "document: department-budget",
          "fiscal_year: 2023",
          "currency_unit: 万元");

  /**
   * A finding that must be there; what is null may be anything.
   *
   * @param check id; the check that the case belongs to where null
   * @param path where it points to
   * @param grade rounded or wrong
   * @param severity where it is not the check's own
   * @param explainedBy id of the check of whose finding it is an echo
   */
  public record Expected(
      @Nullable String check,
      @Nullable String path,
      @Nullable String grade,
      @Nullable String severity,
      @Nullable String stated,
      @Nullable String expected,
      @Nullable String difference,
      @Nullable String explainedBy) {}

  /** The name, of which the file gives both languages with a dot between them. */
  public String nameIn(Language language) {
    String[] names = String.valueOf(name).split(" · ", 2);
    return names.length == 2 && language == Language.EN ? names[1] : names[0];
  }

  /** The submission with the lines of the header that it leaves out. */
  public String submission() {
    return withHeader(Objects.requireNonNullElse(given, ""));
  }

  /** The other submissions with the lines of the header that they leave out. */
  public List<String> otherSubmissions() {
    return others.stream().map(CheckCase::withHeader).toList();
  }

  private static String withHeader(String body) {
    StringBuilder text = new StringBuilder();
    for (String line : HEADER) {
      String key = line.substring(0, line.indexOf(':') + 1);
      if (!Pattern.compile("^(# )?" + key, Pattern.MULTILINE).matcher(body).find()) {
        text.append(line).append('\n');
      }
    }
    return text.append(body).toString();
  }
}
