package org.gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.gouji.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A check without the parser is one with it. */
final class PlainCheckTest {
  @TempDir private Path folder = Path.of("");

  private void isTheSameParsed(int code, String... paths) {
    String[] plain = new String[paths.length + 1];
    plain[0] = "check";
    System.arraycopy(paths, 0, plain, 1, paths.length);
    String[] parsed = new String[paths.length + 2];
    parsed[0] = "check";
    parsed[1] = "--";
    System.arraycopy(paths, 0, parsed, 2, paths.length);
    assertTrue(PlainCheck.isMeant(plain));
    assertFalse(PlainCheck.isMeant(parsed));
    assertEquals(code, Run.run(plain).code());
    assertEquals(Run.run(parsed), Run.run(plain));
  }

  @Test
  void findings() {
    isTheSameParsed(1, "testdata/golden", "testdata/qijiang-2023.yaml");
  }

  @Test
  void whatIsNotThere() {
    isTheSameParsed(2, folder.resolve("none.yaml").toString());
    isTheSameParsed(2, folder.toString());
    isTheSameParsed(2, "a\0name");
  }

  @Test
  void theParserSeesWhatOnlyItKnows() {
    assertFalse(PlainCheck.isMeant(new String[] {}));
    assertFalse(PlainCheck.isMeant(new String[] {"check"}));
    assertFalse(PlainCheck.isMeant(new String[] {"checks", "x"}));
    assertFalse(PlainCheck.isMeant(new String[] {"check", "-"}));
    assertFalse(PlainCheck.isMeant(new String[] {"check", "x", "-q"}));
    assertFalse(PlainCheck.isMeant(new String[] {"check", "x", "@more"}));
  }

  @Test
  void optionsThatAreNotGivenAreAsTheParserLeavesThem() throws Exception {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Console console = new Console(InputStream.nullInputStream(), nowhere, nowhere, Language.ZH);
    CommandLine parsed = new CommandLine(new CheckCommand(console));
    parsed.parseArgs("x");
    CommandSpec plain = CommandSpec.forAnnotatedObject(new CheckCommand(console, List.of("x")));
    for (OptionSpec option : plain.options()) {
      OptionSpec same = parsed.getCommandSpec().findOption(option.longestName());
      assertEquals(same.getter().<Object>get(), option.getter().get(), option.longestName());
    }
  }
}
