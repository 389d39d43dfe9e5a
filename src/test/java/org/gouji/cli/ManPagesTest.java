package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help and manual pages tell of everything that the command line takes. */
final class ManPagesTest {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private static List<CommandLine> all(Language language) {
    List<CommandLine> all = new ArrayList<>(List.of(ManPages.commands(language)));
    all.addAll(all.get(0).getSubcommands().values());
    assertEquals(10, all.size());
    return all;
  }

  private static String description(CommandLine command, ArgSpec argument) {
    String description = String.join(" ", argument.description());
    String name = command.getCommandSpec().qualifiedName() + " " + argument;
    assertFalse(description.isBlank(), name);
    return description;
  }

  @Test
  void everyCommandAndArgumentIsDescribedInBothLanguages() {
    for (Language language : Language.values()) {
      for (CommandLine command : all(language)) {
        Stream<String> texts =
            Stream.concat(
                Stream.of(command.getCommandSpec().usageMessage().header()),
                command.getCommandSpec().args().stream().map(each -> description(command, each)));
        for (String text : texts.toList()) {
          assertEquals(language == Language.ZH, HAN.matcher(text).find(), text);
        }
        assertTrue(command.getCommandSpec().usageMessage().header().length > 0);
      }
    }
  }

  @Test
  void pagesHaveThemAll() {
    for (Language language : Language.values()) {
      Map<String, String> pages = ManPages.of(language, "1.2.3");
      for (CommandLine command : all(language)) {
        String page = String.valueOf(pages.get(command.getCommandSpec().qualifiedName("-")));
        for (ArgSpec argument : command.getCommandSpec().args()) {
          assertTrue(page.contains("\n  " + description(command, argument).strip()), page);
          if (argument instanceof OptionSpec option) {
            Stream.of(option.names()).forEach(name -> assertTrue(page.contains("*" + name + "*")));
          }
        }
        assertTrue(page.contains(language == Language.ZH ? "== 例子" : "== Examples"), page);
        assertTrue(page.contains(":mansource: gouji 1.2.3\n"), page);
      }
    }
  }

  @Test
  void nothingInTextsIsMarkup() {
    String page = String.valueOf(ManPages.of(Language.ZH, "1").get("gouji-check"));
    assertTrue(page.contains("gouji-check - 检查文件，或文件夹里的全部 {asterisk}.yaml、{asterisk}.yml。"));
    assertTrue(page.contains("*--format*=_FORMAT{startsb}=FILE{endsb}_"));
    String commands = String.valueOf(ManPages.of(Language.EN, "1").get("gouji"));
    assertTrue(commands.contains("\n*verify*::\n") && !commands.contains("xref"), commands);
  }
}
