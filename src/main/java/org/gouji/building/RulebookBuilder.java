package org.gouji.building;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.gouji.examining.ClassicBuilder;
import org.gouji.examining.RuleBase;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.Problem;
import org.gouji.yaml.TreeFile;
import org.gouji.yaml.TreeReader;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Lints every check.drl, turns them into classes and copies the rest of the rulebook beside them.
 */
public final class RulebookBuilder {
  private static final String TEXTS = "org/gouji/rules";
  private static final String SOURCES = "src/main/resources/org/gouji/checks/";
  private static final String PREAMBLE = "package org.gouji.checks; " + RuleBase.IMPORTS;

  private RulebookBuilder() {}

  /**
   * Builds the rulebook.
   *
   * @param args the folder rules/ and the folder of the product's classes
   */
  public static void main(String[] args) throws IOException {
    Path rules = Path.of(args[0]);
    Path classes = Path.of(args[1]);
    Rulebook rulebook = Rulebook.in(rules);
    Map<String, String> sources = rulebook.rules(rulebook.ids());
    List<String> errors = new ArrayList<>(ClassicBuilder.lint(sources));
    if (errors.isEmpty()) {
      errors.addAll(generateModel(rules, sources, classes));
    }
    if (!errors.isEmpty()) {
      errors.forEach(System.err::println);
      System.exit(1);
    }
    copyTexts(rules, classes.resolve(TEXTS));
    write(
        classes.resolve(TEXTS).resolve("SHA256"),
        rulebook.sha256().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> generateModel(Path rules, Map<String, String> sources, Path classes)
      throws IOException {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    sources.forEach(
        (file, text) -> files.write(SOURCES + rules.relativize(Path.of(file)), PREAMBLE + text));
    KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    List<String> errors =
        builder.getResults().getMessages(Message.Level.ERROR).stream()
            .map(error -> error.getPath() + ":" + error.getLine() + ": " + error.getText())
            .distinct()
            .toList();
    if (!errors.isEmpty()) {
      return errors;
    }
    InternalKieModule module = (InternalKieModule) builder.getKieModule();
    List<String> models = new ArrayList<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith("/drools-model")) {
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .skip(1)
            .forEach(models::add);
      } else if (name.startsWith("org/gouji/") && name.endsWith(".class")) {
        write(classes.resolve(name), module.getBytes(name));
      }
    }
    Path list =
        classes.resolve(RuleBase.class.getPackageName().replace('.', '/')).resolve(RuleBase.MODELS);
    write(list, String.join("\n", models).getBytes(StandardCharsets.UTF_8));
    return List.of();
  }

  private static void copyTexts(Path rules, Path target) throws IOException {
    List<String> index = new ArrayList<>();
    try (Stream<Path> files = Files.walk(rules)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = rules.relativize(file).toString().replace('\\', '/');
        index.add(name);
        write(target.resolve(name), Files.readAllBytes(file));
        if (name.startsWith("parameters/")) {
          write(target.resolve(name + ".tree"), tree(Files.readString(file)));
        }
      }
    }
    write(target.resolve("INDEX"), String.join("\n", index).getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] tree(String yaml) {
    List<Problem> problems = new ArrayList<>();
    Node root = TreeReader.read(yaml, Limits.DEFAULT, problems::add);
    if (root == null || !problems.isEmpty()) {
      throw new IllegalStateException("not YAML: " + problems);
    }
    return TreeFile.write(root);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
