package org.gouji.reporting;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.gouji.findings.Report;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;

/** Reports as the programs that they are made for read them. */
final class Written {
  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  private Written() {}

  static byte[] bytes(ReportFormat format, Report report) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(report, out);
      return out.toByteArray();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String text(ReportFormat format, Report report) {
    return new String(bytes(format, report), StandardCharsets.UTF_8);
  }

  static JsonNode json(ReportFormat format, Report report) throws IOException {
    return new ObjectMapper().readTree(bytes(format, report));
  }

  static Document xml(ReportFormat format, Report report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes(format, report)));
  }

  static org.jsoup.nodes.Document html(ReportFormat format, Report report) {
    return Jsoup.parse(text(format, report));
  }

  static XSSFWorkbook workbook(ReportFormat format, Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(format, report)));
  }

  static Node markdown(String text) {
    return MARKDOWN.parse(text);
  }

  /** Every node of a kind, in the written order. */
  static <T extends Node> List<T> all(Node from, Class<T> kind) {
    List<T> all = new ArrayList<>();
    if (kind.isInstance(from)) {
      all.add(kind.cast(from));
    }
    for (Node child = from.getFirstChild(); child != null; child = child.getNext()) {
      all.addAll(all(child, kind));
    }
    return all;
  }

  /** What a reader sees of a node. */
  static String seen(Node from) {
    StringBuilder seen = new StringBuilder();
    from.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            seen.append(text.getLiteral());
          }
        });
    return seen.toString();
  }

  /** A line as GitHub's runner takes it apart. */
  record Command(String name, Map<String, String> properties, String data) {
    static List<Command> in(String log) {
      List<Command> commands = new ArrayList<>();
      for (String line : log.lines().toList()) {
        String command = line.stripLeading();
        int end = command.indexOf("::", 2);
        if (command.startsWith("::") && end > 0) {
          commands.add(of(command.substring(2, end), command.substring(end + 2)));
        }
      }
      return commands;
    }

    private static Command of(String head, String data) {
      int blank = head.indexOf(' ');
      Map<String, String> properties = new LinkedHashMap<>();
      for (String property :
          blank < 0 ? new String[0] : head.substring(blank).strip().split(",", -1)) {
        String[] pair = property.split("=", 2);
        properties.put(pair[0], unescape(pair[1].replace("%3A", ":").replace("%2C", ",")));
      }
      return new Command(blank < 0 ? head : head.substring(0, blank), properties, unescape(data));
    }

    private static String unescape(String text) {
      return text.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    }
  }
}
