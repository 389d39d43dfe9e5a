package org.gouji;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.model.Text;
import org.gouji.rulebook.Check;
import org.gouji.rulebook.Citation;
import org.gouji.rulebook.RuleForm;
import org.gouji.rulebook.Rulebook;
import org.gouji.rulebook.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What every check folder and parameter file must keep. */
final class CheckHouseRulesTest {
  private static final Path RULES = Path.of("rules");
  private static final Rulebook RULEBOOK = Rulebook.in(RULES);
  private static final String INPUT = "input";
  private static final List<String> HEADINGS =
      List.of("## 查什么", "## 为何", "## 怎么改", "## What it checks", "## Why", "## How to correct");
  private static final Pattern YEAR_OR_MONEY =
      Pattern.compile("\\b(19|20)[0-9]{2}\\b|[0-9]+\\.[0-9]+");
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
  private static final Pattern READ_MARK = Pattern.compile("E((?:\\[[A-Za-z0-9]+])+)");

  @Test
  void foldersAreWhole() throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (Path folder : folders()) {
      String name = folder.getFileName().toString();
      boolean input = folder.startsWith(RULES.resolve("checks").resolve(INPUT));
      List<String> files =
          input
              ? List.of("cases.yaml", "check.md")
              : List.of("cases.yaml", "check.drl", "check.md");
      checks.add(() -> assertTrue(name.matches("[A-Z][0-9]{2}-[a-z0-9-]+"), name));
      checks.add(() -> assertEquals(files, names(folder), name));
    }
    assertFalse(checks.isEmpty());
    assertAll(checks);
  }

  @Test
  void idsAreUnique() throws IOException {
    List<String> ids =
        folders().stream().map(folder -> folder.getFileName().toString().substring(0, 3)).toList();
    assertEquals(new TreeSet<>(ids).size(), ids.size());
    assertEquals(new TreeSet<>(ids), new TreeSet<>(RULEBOOK.ids()));
    assertTrue(ids.stream().noneMatch(id -> id.startsWith("Z")), "Z is left to offices");
  }

  @Test
  void rulesAreOneCallAndNothingForbidden() throws IOException {
    List<Executable> checks = new ArrayList<>();
    for (Path folder : folders()) {
      Path file = folder.resolve("check.drl");
      if (Files.exists(file)) {
        String id = folder.getFileName().toString().substring(0, 3);
        String drl = Files.readString(file).replaceAll("(?m)//.*$", "");
        checks.add(
            () ->
                assertEquals(
                    List.of(), RuleForm.problems(file.toString(), id, Files.readString(file))));
        checks.add(
            () -> assertFalse(YEAR_OR_MONEY.matcher(drl).find(), id + ": a year or an amount"));
        checks.add(
            () -> assertFalse(CHINESE.matcher(drl).find(), id + ": a word of the documents"));
      }
    }
    assertAll(checks);
  }

  @Test
  void textsAreInBothLanguages() {
    List<Executable> checks = new ArrayList<>();
    for (String id : RULEBOOK.ids()) {
      Check check = RULEBOOK.check(id);
      checks.add(() -> assertBothLanguages(id + " title", check.title()));
      check
          .messages()
          .forEach(
              (variant, text) -> checks.add(() -> assertBothLanguages(id + " " + variant, text)));
      checks.add(() -> assertFalse(check.messages().isEmpty(), id + " has no message"));
      checks.add(() -> assertFalse(check.sure().isBlank(), id + " does not say how sure it is"));
      checks.add(() -> assertEquals(HEADINGS, headings(check.manual()), id + ": the six headings"));
      checks.add(
          () -> assertTrue(sectionsHaveText(check.manual()), id + ": a heading without text"));
    }
    assertAll(checks);
  }

  @Test
  void lawIsCitedOnlyWhereItsTextWasRead() {
    Map<String, Source> sources = RULEBOOK.sources();
    List<Executable> checks = new ArrayList<>();
    for (String id : RULEBOOK.ids()) {
      Check check = RULEBOOK.check(id);
      checks.add(
          () ->
              assertFalse(check.basis().isEmpty() && check.practice() == null, id + ": no basis"));
      for (Citation citation : check.basis()) {
        Source source = sources.get(citation.source());
        checks.add(() -> assertTrue(source != null, id + " cites an unknown norm: " + citation));
        checks.add(
            () ->
                assertTrue(
                    source != null
                        && source.read().stream().anyMatch(readMarks(check.sure())::contains),
                    id
                        + ": the catalogue does not say that "
                        + citation.source()
                        + " was read: "
                        + check.sure()));
      }
    }
    assertAll(checks);
  }

  @Test
  void echoesNameChecks() {
    List<Executable> checks = new ArrayList<>();
    for (String id : RULEBOOK.ids()) {
      RULEBOOK
          .check(id)
          .explains()
          .forEach(
              echo ->
                  checks.add(
                      () -> assertTrue(RULEBOOK.ids().contains(echo), id + " explains " + echo)));
    }
    assertAll(checks);
  }

  @Test
  void everyCheckHasCasesThatPassAndFailAndKeepSilent() {
    List<Executable> checks = new ArrayList<>();
    for (String id : RULEBOOK.ids()) {
      if (!RULEBOOK.family(id).equals(INPUT)) {
        var cases = RULEBOOK.cases(id);
        long silent = cases.stream().filter(given -> given.expect().isEmpty()).count();
        checks.add(
            () ->
                assertTrue(
                    silent >= 2, id + ": a case that passes and one in which nothing is stated"));
        checks.add(() -> assertTrue(silent < cases.size(), id + ": a case that fails"));
      }
    }
    assertAll(checks);
  }

  @Test
  void parameterValuesAreDatedAndGrounded() throws IOException {
    List<Executable> checks = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RULES.resolve("parameters"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        int values = count(text, "(?m)^  - from: [0-9]{4}-[0-9]{2}-[0-9]{2}$");
        int grounds = count(text, "(?m)^    (basis|practice):");
        checks.add(() -> assertTrue(values > 0, file + ": no dated value"));
        checks.add(
            () -> assertTrue(grounds >= values, file + ": a value without basis or practice"));
        checks.add(() -> assertTrue(text.startsWith("description:"), file + ": no description"));
      }
    }
    assertFalse(checks.isEmpty());
    assertAll(checks);
  }

  private static void assertBothLanguages(String what, Text text) {
    assertFalse(text.zh().isBlank() || text.en().isBlank(), what);
    assertTrue(CHINESE.matcher(text.zh()).find(), what + ": no Chinese");
    assertFalse(
        CHINESE.matcher(text.en().replaceAll("“.*?”|\\(.*?\\)", "")).find(),
        what + ": Chinese in the English text");
  }

  private static List<String> headings(String manual) {
    return manual.lines().filter(line -> line.startsWith("## ")).map(String::strip).toList();
  }

  private static boolean sectionsHaveText(String manual) {
    return Stream.of(manual.split("(?m)^## .*$", -1)).skip(1).noneMatch(String::isBlank);
  }

  private static Set<String> readMarks(String sure) {
    TreeSet<String> marks = new TreeSet<>();
    Matcher read = READ_MARK.matcher(sure);
    while (read.find()) {
      marks.addAll(
          List.of(read.group(1).substring(1, read.group(1).length() - 1).split("]\\[", -1)));
    }
    return marks;
  }

  private static int count(String text, String regex) {
    return (int) Pattern.compile(regex).matcher(text).results().count();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.walk(RULES.resolve("checks"), 2)) {
      return folders
          .filter(path -> path.getNameCount() == RULES.getNameCount() + 3)
          .sorted()
          .toList();
    }
  }
}
