package org.gouji.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gouji.examining.RuleBase;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Drools' classic builder, whose messages carry file and line. */
public final class ClassicBuilder {
  private static final String FOLDER = "src/main/resources/org/gouji/checks/";

  private ClassicBuilder() {}

  /**
   * The errors in the rules, one a line, each with its file and line; empty where there are none.
   */
  static List<String> lint(Map<String, String> sources) {
    return errors(builder(sources).buildAll());
  }

  /**
   * The checks below a rulebook's folder, compiled now.
   *
   * @throws IllegalArgumentException where a rule does not compile, with the builder's messages
   */
  public static KieBase compile(Path rules) {
    Map<String, String> sources;
    try {
      sources = RuleSources.in(rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compile(sources);
  }

  /**
   * Compiles rules given as texts.
   *
   * @param sources texts of rules by path
   */
  public static KieBase compile(Map<String, String> sources) {
    KieBuilder builder = builder(sources).buildAll();
    List<String> errors = errors(builder);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", errors));
    }
    return KieServices.Factory.get()
        .newKieContainer(builder.getKieModule().getReleaseId())
        .getKieBase();
  }

  static KieBuilder builder(Map<String, String> sources) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    sources.forEach((path, text) -> files.write(FOLDER + path, RuleBase.PREAMBLE + text));
    return services.newKieBuilder(files);
  }

  static List<String> errors(KieBuilder builder) {
    return builder.getResults().getMessages(Message.Level.ERROR).stream()
        .map(
            error ->
                error.getPath().replace("org/gouji/checks/", "")
                    + ":"
                    + error.getLine()
                    + ": "
                    + error.getText())
        .distinct()
        .toList();
  }
}
