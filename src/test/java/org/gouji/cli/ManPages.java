package org.gouji.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Language;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** The manual pages of the commands in AsciiDoc, which the profile "man" turns into roff. */
final class ManPages {
  private static final Map<String, String> CHINESE_HEADINGS =
      Map.of(
          "== Name", "== 名称",
          "== Synopsis", "== 用法",
          "== Description", "== 说明",
          "== Options", "== 选项",
          "== Arguments", "== 参数",
          "== Commands", "== 命令");

  private ManPages() {}

  /**
   * Writes them, the Chinese ones into a folder of their own.
   *
   * @param args the folder and the version of the product
   */
  public static void main(String[] args) throws IOException {
    for (Language language : Language.values()) {
      Path folder = Path.of(args[0], language == Language.ZH ? "zh_CN" : "en");
      Files.createDirectories(folder);
      for (Map.Entry<String, String> page : of(language, args[1]).entrySet()) {
        Files.writeString(folder.resolve(page.getKey() + ".adoc"), page.getValue());
      }
    }
  }

  /** The commands as help and pages describe them. */
  static CommandLine commands(Language language) {
    Locale.setDefault(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Subcommands.all(new Console(InputStream.nullInputStream(), nowhere, nowhere, language));
  }

  /** The pages by name: gouji, gouji-check and so on. */
  static Map<String, String> of(Language language, String version) {
    Map<String, String> pages = new TreeMap<>();
    CommandLine all = commands(language);
    add(pages, all, language, version);
    all.getSubcommands().values().forEach(each -> add(pages, each, language, version));
    return pages;
  }

  private static void add(
      Map<String, String> pages, CommandLine command, Language language, String version) {
    CommandSpec spec = command.getCommandSpec();
    StringWriter generated = new StringWriter();
    ManPageGenerator.writeSingleManPage(new PrintWriter(generated, true), spec);
    StringBuilder page = new StringBuilder();
    String text = generated.toString().replaceAll("== Description\\s+(?=//)", "");
    for (String line : text.lines().filter(each -> !each.startsWith("//")).toList()) {
      page.append(readable(line, language, "gouji " + version)).append('\n');
    }
    appendFooter(page, spec);
    pages.put(spec.qualifiedName("-"), page.toString());
  }

  private static String readable(String line, Language language, String version) {
    if (line.matches(":(revnumber|mansource):.*")) {
      return line.substring(0, line.indexOf(':', 1) + 2) + version;
    }
    boolean prose = line.matches("  \\S.*|gouji\\S* - .*");
    String inert =
        (prose ? line.replace("*", "{asterisk}") : line)
            .replace("[=FILE]", "{startsb}=FILE{endsb}");
    String shown = inert.replaceAll("xref:\\S+\\[(.*)]", "$1");
    return language == Language.ZH ? CHINESE_HEADINGS.getOrDefault(shown, shown) : shown;
  }

  /** The library writes none that has no heading; the examples are literal, being indented. */
  private static void appendFooter(StringBuilder page, CommandSpec spec) {
    String footer = String.format(String.join("%n", spec.usageMessage().footer()));
    List<String> lines = footer.strip().lines().toList();
    page.append("== ").append(lines.get(0).replaceAll("[:：]$", "")).append("\n\n");
    lines.subList(1, lines.size()).forEach(line -> page.append(line).append('\n'));
  }
}
