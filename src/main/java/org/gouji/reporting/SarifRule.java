package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Severity;

/** A check as a rule of SARIF, with its page of the manual as the help. */
final class SarifRule {
  private static final Text BASIS = new Text("## 依据\n\n", "## Basis\n\n");

  private SarifRule() {}

  static void write(JsonGenerator json, Check check, Language language) throws IOException {
    String title = check.title().in(language);
    json.writeStartObject();
    json.writeStringField("id", check.id());
    writeText(json, "shortDescription", title);
    writeText(json, "fullDescription", title);
    json.writeObjectFieldStart("help");
    String help = help(check, language);
    json.writeStringField("text", help);
    json.writeStringField("markdown", help);
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", check.severity().key());
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    Json.writeStrings(json, "tags", List.of(check.family()));
    json.writeStringField("problem.severity", gravity(check.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeText(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String help(Check check, Language language) {
    StringBuilder help = new StringBuilder(check.manualIn(language)).append('\n');
    List<String> basis = check.basisIn(language);
    if (!basis.isEmpty()) {
      help.append('\n').append(BASIS.in(language));
      basis.forEach(each -> help.append("- ").append(each).append('\n'));
    }
    return help.toString();
  }

  /** As code scanning calls it. */
  private static String gravity(Severity severity) {
    return severity == Severity.NOTE ? "recommendation" : severity.key();
  }
}
