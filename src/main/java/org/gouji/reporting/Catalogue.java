package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Rulebook;

/** The list of all checks: id, title, severity, basis. */
public final class Catalogue {
  private static final Text HEAD =
      new Text("| 编号 | 检查 | 级别 | 依据 |", "| Id | Check | Severity | Basis |");

  private final List<Check> checks;
  private final Language language;

  /** The checks of a rulebook in the order of their ids, in a language. */
  public Catalogue(Rulebook rulebook, Language language) {
    this.checks = rulebook.ids().stream().map(rulebook::check).toList();
    this.language = language;
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Check check : checks) {
      String severity = check.severity().word().in(language);
      text.append(check.id())
          .append("  ")
          .append(severity)
          .append(" ".repeat(8 - Width.of(severity)));
      text.append(check.title().in(language)).append('\n');
      for (String line : Width.wrap(basis(check), 67)) {
        text.append(" ".repeat(13)).append(line).append('\n');
      }
    }
    return text.toString();
  }

  /** For a web page or a wiki. */
  public String markdown() {
    StringBuilder text =
        new StringBuilder(HEAD.in(language)).append("\n| --- | --- | --- | --- |\n");
    for (Check check : checks) {
      text.append("| ").append(check.id());
      text.append(" | ").append(cell(check.title().in(language)));
      text.append(" | ").append(check.severity().word().in(language));
      text.append(" | ").append(cell(basis(check))).append(" |\n");
    }
    return text.toString();
  }

  /**
   * For programs.
   *
   * @throws IOException where the stream cannot be written
   */
  public void writeJson(OutputStream out) throws IOException {
    Json.write(out, json -> write(json));
  }

  private void write(JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Check check : checks) {
      json.writeStartObject();
      json.writeStringField("id", check.id());
      json.writeStringField("family", check.family());
      json.writeStringField("title", check.title().in(language));
      json.writeStringField("severity", check.severity().key());
      Json.writeStrings(json, "basis", check.basisIn(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private String basis(Check check) {
    return String.join(language == Language.ZH ? "；" : "; ", check.basisIn(language));
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
