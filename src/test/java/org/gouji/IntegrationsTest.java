package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.cli.CheckOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What other programs run Gouji by: their shell steps really run, with a stand-in for Gouji. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
final class IntegrationsTest {
  private static final Pattern OPTION = Pattern.compile("(?<=[\"\\s(])--[a-z][a-z-]+");
  private static final String HOSTILE = "$(touch pwned); `touch pwned` && a b\\c\"'*";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void standIn() throws IOException {
    Path gouji =
        Files.writeString(
            folder.resolve("gouji"),
            """
            #!/bin/sh
            for argument in "$@"; do
              printf '<%s>\\n' "$argument"
              case $argument in --format=sarif=*) : >"${argument#--format=sarif=}" ;; esac
            done
            exit 1
            """);
    assertTrue(gouji.toFile().setExecutable(true));
  }

  private record Ended(int code, List<String> said) {}

  private Ended run(String script, Map<String, String> environment) throws Exception {
    Path file = Files.writeString(folder.resolve("step.sh"), script);
    ProcessBuilder shell =
        new ProcessBuilder(
            "bash", "--noprofile", "--norc", "-eo", "pipefail", file.getFileName().toString());
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().putAll(environment);
    shell.environment().merge("PATH", folder + ":", (path, first) -> first + path);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertFalse(Files.exists(folder.resolve("pwned")), said);
    return new Ended(process.waitFor(), said.lines().toList());
  }

  private static JsonNode yaml(String file) throws IOException {
    Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Object loaded = yaml.load(new StringReader(Files.readString(Path.of(file))));
    return new ObjectMapper().valueToTree(loaded);
  }

  private static JsonNode actionSteps() throws IOException {
    return yaml("action.yml").path("runs").path("steps");
  }

  private static String actionScript(String id) throws IOException {
    for (JsonNode step : actionSteps()) {
      if (step.path("id").asText().equals(id)) {
        return step.path("run").asText();
      }
    }
    throw new IllegalStateException(id);
  }

  private static String gitLabScript() throws IOException {
    return yaml(".gitlab/gouji.yml").path(".gouji").path("script").path(0).asText();
  }

  @Test
  void everyOptionExists() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    for (String script : List.of(actionScript("check"), gitLabScript())) {
      Matcher options = OPTION.matcher(script);
      while (options.find()) {
        used.add(options.group());
      }
    }
    assertEquals(
        new TreeSet<>(List.of("--changed-since", "--fail-on", "--format", "--lang")), used);
    assertTrue(CheckOptions.names().containsAll(used), CheckOptions.names().toString());
  }

  @Test
  void nothingIsPutIntoTheTextOfAStep() throws IOException {
    int shells = 0;
    for (JsonNode step : actionSteps()) {
      shells += step.has("run") ? 1 : 0;
      assertFalse(step.path("run").asText().contains("${{"), step.toString());
    }
    assertEquals(2, shells);
    assertFalse(gitLabScript().contains("$[["));
  }

  @Test
  void theActionPassesItsInputsOnAsTheyAre() throws Exception {
    Path output = folder.resolve("output");
    Map<String, String> environment = new HashMap<>();
    environment.put("GITHUB_ACTION_PATH", folder.toString());
    environment.put("GITHUB_OUTPUT", output.toString());
    environment.put("RUNNER_TEMP", folder.toString());
    environment.put("GOUJI_PATHS", "预算 2023/\n\n-x.yaml\n" + HOSTILE + "\n");
    environment.put("GOUJI_CHANGED_SINCE", HOSTILE);
    environment.put("GOUJI_FAIL_ON", HOSTILE);
    environment.put("GOUJI_LANG", "en");
    environment.put("GOUJI_ARGS", "--rules=" + HOSTILE + "\n--jobs=1");
    Ended ended = run(actionScript("check"), environment);
    assertEquals(
        List.of(
            "<check>",
            "<--lang=en>",
            "<--fail-on=" + HOSTILE + ">",
            "<--format=github>",
            "<--format=sarif=" + folder.resolve("gouji.sarif") + ">",
            "<--changed-since=" + HOSTILE + ">",
            "<--rules=" + HOSTILE + ">",
            "<--jobs=1>",
            "<-->",
            "<预算 2023/>",
            "<-x.yaml>",
            "<" + HOSTILE + ">"),
        ended.said());
    assertEquals(1, ended.code());
    assertEquals("sarif=" + folder.resolve("gouji.sarif") + "\n", Files.readString(output));
  }

  @Test
  void theActionKnowsItsSourcesByWhatTheyAre() throws Exception {
    String first = prepared("a");
    assertEquals(first, prepared("a"));
    assertFalse(first.equals(prepared("b")));
    assertTrue(first.matches("java=(found|missing)\nsources=[0-9a-f]{40}\n"), first);
  }

  private String prepared(String source) throws Exception {
    Path output = folder.resolve("output");
    Files.writeString(output, "");
    Files.createDirectories(folder.resolve("src/main"));
    Files.createDirectories(folder.resolve("rules"));
    Files.writeString(folder.resolve("pom.xml"), "<project/>");
    Files.writeString(folder.resolve("rules/a.yaml"), source);
    Map<String, String> environment =
        Map.of("GITHUB_ACTION_PATH", folder.toString(), "GITHUB_OUTPUT", output.toString());
    Ended ended = run(actionScript("prepare"), environment);
    assertEquals(new Ended(0, List.of()), ended);
    return Files.readString(output);
  }

  @Test
  void theGitLabJobPassesItsVariablesOnAsTheyAre() throws Exception {
    Map<String, String> environment = new HashMap<>();
    environment.put("GOUJI_PATHS", "预算 2023/\n" + HOSTILE);
    environment.put("GOUJI_FAIL_ON", HOSTILE);
    environment.put("GOUJI_LANG", "zh");
    environment.put("GOUJI_ARGS", "");
    environment.put("GOUJI_CHANGED_ONLY", "true");
    environment.put("CI_MERGE_REQUEST_DIFF_BASE_SHA", "1a2b3c");
    Ended ended = run(gitLabScript(), environment);
    assertEquals(
        List.of(
            "<check>",
            "<--lang=zh>",
            "<--fail-on=" + HOSTILE + ">",
            "<--format=text>",
            "<--format=gitlab=gouji-quality.json>",
            "<--format=junit=gouji.xml>",
            "<--changed-since=1a2b3c>",
            "<-->",
            "<预算 2023/>",
            "<" + HOSTILE + ">"),
        ended.said());
    assertEquals(1, ended.code());
    environment.put("GOUJI_CHANGED_ONLY", "false");
    environment.put("GOUJI_ARGS", "--rules=a b\n--jobs=1");
    assertEquals(
        List.of("<--rules=a b>", "<--jobs=1>", "<-->"),
        run(gitLabScript(), environment).said().subList(6, 9));
  }
}
