package org.gouji.reporting;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.gouji.findings.Coverage;
import org.gouji.model.Figure;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** Which printed figures no check examined, by file and line. */
public final class CoverageReport {
  private static final String FORMAT = "gouji-coverage/1";
  private static final Text FILE =
      new Text("%s：数字 %d 个，参与核对 %d 个（%d%%）", "%s: %d figures, %d of them examined (%d%%)");
  private static final Text UNREADABLE =
      new Text("%s：无法读取，见 gouji check", "%s: cannot be read, see gouji check");
  private static final Text INCOMPLETE =
      new Text(
          "  此文件未完成全部检查，见 gouji check", "  not every check could be carried out, see gouji check");
  private static final Text SUMMARY =
      new Text(
          "共 %d 份：数字 %d 个，参与核对 %d 个（%d%%）。",
          "%d submissions: %d figures, %d of them examined (%d%%).");

  private final List<Coverage> files;
  private final Language language;

  /** The coverage of files in the given order, in a language. */
  public CoverageReport(List<Coverage> files, Language language) {
    this.files = files;
    this.language = language;
  }

  /** For people. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Coverage file : files) {
      String name = Width.inert(file.file());
      text.append(
          file.readable()
              ? line(FILE, name, file.figures(), file.examined(), share(file))
              : line(UNREADABLE, name));
      for (Figure figure : file.unexamined()) {
        append(text, figure);
      }
      text.append(file.complete() ? "" : line(INCOMPLETE)).append('\n');
    }
    return text.append(line(SUMMARY, files.size(), figures(), examined(), share())).toString();
  }

  private void append(StringBuilder text, Figure figure) {
    String unit = language == Language.ZH ? figure.unit().symbol() : figure.unit().english();
    text.append("  ").append(figure.place().line()).append(':').append(figure.place().column());
    text.append("  ").append(Width.inert(figure.place().path()));
    text.append("  ").append((figure.value().toPlainString() + " " + unit).strip());
    text.append("  ").append(Width.inert(figure.name().text().in(language))).append('\n');
  }

  /**
   * For programs.
   *
   * @param version of the product
   * @throws IOException where the stream cannot be written
   */
  public void writeJson(OutputStream out, String version) throws IOException {
    Json.write(out, json -> write(json, version));
  }

  private void write(JsonGenerator json, String version) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    Json.startTool(json, version);
    json.writeEndObject();
    json.writeObjectFieldStart("summary");
    json.writeNumberField("submissions", files.size());
    json.writeNumberField("figures", figures());
    json.writeNumberField("figures_checked", examined());
    json.writeEndObject();
    json.writeArrayFieldStart("submissions");
    for (Coverage file : files) {
      write(json, file);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(JsonGenerator json, Coverage file) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", file.file());
    json.writeBooleanField("readable", file.readable());
    json.writeBooleanField("validated", file.complete());
    json.writeNumberField("figures", file.figures());
    json.writeNumberField("figures_checked", file.examined());
    json.writeArrayFieldStart("unexamined");
    for (Figure figure : file.unexamined()) {
      json.writeStartObject();
      json.writeNumberField("line", figure.place().line());
      json.writeNumberField("column", figure.place().column());
      json.writeStringField("path", figure.place().path());
      json.writeStringField("name", figure.name().text().in(language));
      json.writeStringField("value", figure.value().toPlainString());
      json.writeStringField("unit", figure.unit().symbol());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private String line(Text format, Object... values) {
    return String.format(format.in(language), values) + "\n";
  }

  private long figures() {
    return files.stream().mapToLong(Coverage::figures).sum();
  }

  private long examined() {
    return files.stream().mapToLong(Coverage::examined).sum();
  }

  private long share() {
    return figures() == 0 ? 100 : examined() * 100 / figures();
  }

  private static int share(Coverage file) {
    return file.figures() == 0 ? 100 : file.examined() * 100 / file.figures();
  }
}
