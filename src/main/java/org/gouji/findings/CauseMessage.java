package org.gouji.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.gouji.diagnosis.Correction;
import org.gouji.diagnosis.Diagnosis;
import org.gouji.diagnosis.Pattern;
import org.gouji.examining.Identity;
import org.gouji.model.Figure;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** What a diagnosis says in one sentence. */
final class CauseMessage {
  private static final Text ONE =
      new Text(
          "{name}写的是 {stated} {unit}，其他数字都支持 {suggested} {unit}{slip}。改正后下列 {findings} 条不再出现。",
          "The {name} says {stated} {unit}; the other figures want {suggested} {unit}{slip}. Findings"
              + " that vanish with the correction: {findings}.");
  private static final Text UNDECIDED =
      new Text(
          "仅凭数字不能确定是哪一个写错，请对照原件。最可能的是 {name}：写的是 {stated} {unit}，应为 {suggested} {unit}{slip}。",
          "The figures alone do not tell which of them is wrong: compare with the source. Likeliest:"
              + " {name} says {stated} {unit} instead of {suggested} {unit}{slip}.");
  private static final Text TOGETHER =
      new Text(
          "这些数字要一起改（{pattern}）：{figures}。改正后下列 {findings} 条不再出现。",
          "These figures must change together ({pattern}): {figures}. Findings that vanish with the"
              + " correction: {findings}.");
  private static final Text GAP_SHOWN =
      new Text(
          "{name}写的是 {stated} {unit}，列出的各项之和是 {sum} {unit}，少 {gap}"
              + " {unit}，正好等于{source}：这一项可能没有列进去。",
          "The {name} says {stated} {unit}, the listed parts add up to {sum} {unit}: {gap} {unit} less,"
              + " which is what {source} says. It was probably not listed.");
  private static final Text SUM_SHOWN =
      new Text(
          "{name}写的是 {stated} {unit}，列出的各项之和是 {sum} {unit}，正好等于{source}；少的 {gap}"
              + " {unit}可能是漏列的一项（例如上年结转）。",
          "The {name} says {stated} {unit}, the listed parts add up to {sum} {unit}, which is what"
              + " {source} says. The missing {gap} {unit} are probably a part that was not listed,"
              + " for example money carried over.");
  private static final Text SLIP = new Text("（{pattern}）", " ({pattern})");
  private static final Text SLIP_FROM =
      new Text("（{pattern}：{source} {shown}）", " ({pattern}: {source} {shown})");

  private CauseMessage() {}

  static Text of(Diagnosis diagnosis, int findings) {
    Correction first = diagnosis.likeliest();
    Map<String, Text> details = details(first);
    details.put("findings", same(String.valueOf(findings)));
    details.put("figures", figures(diagnosis));
    if (first.pattern() == Pattern.MISSING_PART) {
      Identity sum = (Identity) diagnosis.explained().get(0);
      details.put("gap", Wording.plain(sum.difference()));
      details.put("sum", Wording.plain(sum.expected()));
      boolean gap =
          first.source() != null && first.source().value().compareTo(sum.difference()) == 0;
      return Wording.fill(gap ? GAP_SHOWN : SUM_SHOWN, details);
    }
    if (diagnosis.corrections().size() > 1) {
      return Wording.fill(TOGETHER, details);
    }
    details.put("slip", slip(first, details));
    return Wording.fill(diagnosis.isUndecided() ? UNDECIDED : ONE, details);
  }

  private static Text slip(Correction correction, Map<String, Text> details) {
    if (correction.pattern() == Pattern.NONE) {
      return same("");
    }
    return Wording.fill(correction.source() == null ? SLIP : SLIP_FROM, details);
  }

  private static Map<String, Text> details(Correction correction) {
    Map<String, Text> details = new HashMap<>();
    Figure figure = correction.figure();
    details.put("name", figure.name().text());
    details.put("stated", Wording.plain(figure.value()));
    details.put("unit", new Text(figure.unit().symbol(), figure.unit().english()));
    details.put("pattern", correction.pattern().text());
    if (correction.suggested() != null) {
      details.put("suggested", Wording.plain(correction.suggested()));
    }
    if (correction.source() != null) {
      details.put("source", correction.source().name().text());
      details.put("shown", Wording.plain(correction.source().value()));
    }
    return details;
  }

  private static Text figures(Diagnosis diagnosis) {
    return new Text(figures(diagnosis, Language.ZH), figures(diagnosis, Language.EN));
  }

  private static String figures(Diagnosis diagnosis, Language language) {
    StringJoiner figures = new StringJoiner(language == Language.ZH ? "；" : "; ");
    for (Correction correction : diagnosis.corrections()) {
      figures.add(
          correction.figure().name().text().in(language)
              + " "
              + correction.figure().value().toPlainString()
              + " → "
              + (correction.suggested() == null ? "?" : correction.suggested().toPlainString()));
    }
    return figures.toString();
  }

  private static Text same(String text) {
    return new Text(text, text);
  }
}
