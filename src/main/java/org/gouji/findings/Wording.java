package org.gouji.findings;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.examining.Addend;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.gouji.model.Language;
import org.gouji.model.Name;
import org.gouji.model.Text;

/** Fills the messages of checks. */
final class Wording {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
  private static final int MOST_PARTS = 6;
  private static final Text WITHIN_ROUNDING =
      new Text(
          "（四舍五入可以解释，允许范围 ±{tolerance} {unit}）",
          " (rounding can explain it: up to ±{tolerance} {unit})");

  private Wording() {}

  /** A message with its placeholders replaced; an unknown placeholder stays as it is. */
  static Text fill(Text message, Map<String, Text> details) {
    return new Text(fill(message, details, Language.ZH), fill(message, details, Language.EN));
  }

  static Text rounded(Text message) {
    return new Text(message.zh() + WITHIN_ROUNDING.zh(), message.en() + WITHIN_ROUNDING.en());
  }

  /**
   * What an identity has to say: name, stated, expected, difference, gap, unit, parts, tolerance.
   */
  static Map<String, Text> details(Identity identity) {
    Figure subject = identity.subject();
    Map<String, Text> details = new HashMap<>();
    details.put("name", subject.name().text());
    details.put("stated", plain(subject.value()));
    details.put("expected", plain(identity.expected()));
    details.put("difference", plain(identity.difference()));
    details.put("gap", plain(identity.difference().abs()));
    details.put("tolerance", plain(identity.tolerance().stripTrailingZeros()));
    details.put("unit", new Text(subject.unit().symbol(), subject.unit().english()));
    details.put("parts", new Text(parts(identity, Language.ZH), parts(identity, Language.EN)));
    details.put(
        "other",
        identity.addends().isEmpty() ? new Text("", "") : nameOf(identity.addends().get(0)));
    return details;
  }

  /** Texts that are the same in both languages. */
  static Map<String, Text> same(Map<String, String> details) {
    Map<String, Text> texts = new HashMap<>();
    details.forEach((key, value) -> texts.put(key, new Text(value, value)));
    return texts;
  }

  static Text plain(BigDecimal number) {
    String text = number.toPlainString();
    return new Text(text, text);
  }

  private static Text nameOf(Addend addend) {
    return addend.figure().name().text();
  }

  /**
   * The name without what it shares with the subject's: in a column the table and the column, in a
   * row the table and the row.
   */
  private static Text nameBeside(Figure subject, Addend addend) {
    Name name = addend.figure().name();
    Name other = subject.name();
    boolean sameRow = Objects.equals(name.row(), other.row());
    boolean sameTerm = name.row() != null && Objects.equals(name.term(), other.term());
    Name shorter =
        new Name(
            Objects.equals(name.group(), other.group()) ? null : name.group(),
            sameRow && !sameTerm ? null : name.row(),
            sameTerm && !sameRow ? null : name.term(),
            name.aspect());
    return shorter.text().zh().isBlank() ? name.text() : shorter.text();
  }

  private static String parts(Identity identity, Language language) {
    StringBuilder parts = new StringBuilder();
    List<Addend> addends = identity.addends();
    int shown = addends.size() > MOST_PARTS ? MOST_PARTS - 1 : addends.size();
    for (Addend addend : addends.subList(0, shown)) {
      String sign = addend.sign() < 0 ? " − " : " + ";
      parts.append(parts.isEmpty() && addend.sign() > 0 ? "" : sign);
      BigDecimal value = addend.figure().valueIn(identity.subject().unit());
      String number = value.toPlainString();
      parts
          .append(nameBeside(identity.subject(), addend).in(language))
          .append(' ')
          .append(value.signum() < 0 ? "(" + number + ")" : number);
    }
    if (shown < addends.size()) {
      parts.append(
          language == Language.ZH
              ? " + …（共 " + addends.size() + " 项）"
              : " + … (" + addends.size() + " items)");
    }
    return parts.toString();
  }

  private static String fill(Text message, Map<String, Text> details, Language language) {
    Matcher placeholder = PLACEHOLDER.matcher(message.in(language));
    return placeholder.replaceAll(
        match -> {
          Text value = details.get(match.group(1));
          return Matcher.quoteReplacement(value == null ? match.group() : value.in(language));
        });
  }
}
