package org.gouji.cli;

import static org.gouji.cli.Run.run;
import static org.gouji.cli.Run.runWith;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.gouji.changes.GitRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji check --changed-since} in real repositories. */
final class ChangedSinceTest {
  @TempDir private Path folder = Path.of("");
  private GitRepository repository = new GitRepository(folder);

  @BeforeEach
  void init() throws IOException {
    repository = GitRepository.init(folder.toRealPath().resolve("预算 repository"));
  }

  private static String unit(String name, int year, String more) {
    return "format: gouji/1\ndocument: unit-budget\nfiscal_year: "
        + year
        + "\ncurrency_unit: 万元\norganization: {name: "
        + name
        + more
        + "}\nstatement:\n  agency_operating: 10.00\n";
  }

  private static String department(String name, int year) {
    return unit(name, year, "").replace("unit-budget", "department-budget");
  }

  /** What the run examined, by its names below the repository. */
  private List<String> examined(String revision, String... options) throws IOException {
    List<String> names = new ArrayList<>();
    for (JsonNode submission : submissions(revision, options)) {
      Path file = Path.of(submission.get("file").asText());
      names.add(repository.folder().relativize(file).toString().replace('\\', '/'));
    }
    return names;
  }

  private JsonNode submissions(String revision, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("check", "--format", "json", "--fail-on", "never", "--lang", "en"));
    if (!revision.isEmpty()) {
      arguments.add("--changed-since=" + revision);
    }
    arguments.addAll(List.of(options));
    arguments.add(repository.folder().toString());
    Run run = run(arguments.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    return new ObjectMapper().readTree(run.out()).get("submissions");
  }

  private void refused(String says, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--lang", "en"));
    all.addAll(List.of(arguments));
    Run run = runWith("", all.toArray(String[]::new));
    assertEquals(2, run.code(), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
    assertTrue(run.err().contains(says), run.err());
    assertEquals("", run.out());
  }

  @Test
  void committedStagedUnstagedAndUntrackedAllCount() throws IOException {
    for (String name : List.of("同", "committed", "staged", "unstaged")) {
      repository.write(name + ".yaml", unit(name, 2023, ""));
    }
    repository.write(".gitignore", "ignored.yaml\n");
    repository.commit();
    repository.write("committed.yaml", unit("committed", 2023, ", code: '1'"));
    repository.commit();
    repository.write("staged.yaml", unit("staged", 2023, ", code: '2'"));
    repository.git("add", "staged.yaml");
    repository.write("unstaged.yaml", unit("unstaged", 2023, ", code: '3'"));
    repository.write("sub/untracked.yml", unit("untracked", 2023, ""));
    repository.write("ignored.yaml", unit("ignored", 2023, ""));
    assertEquals(
        List.of(
            "committed.yaml", "ignored.yaml", "staged.yaml", "sub/untracked.yml", "unstaged.yaml"),
        examined("HEAD~1"));
    assertEquals(
        List.of("ignored.yaml", "staged.yaml", "sub/untracked.yml", "unstaged.yaml"),
        examined("HEAD"));
  }

  /** I13 says of a waiver that nothing needs it, which a part of the files cannot show. */
  @Test
  void aWaiverForAnUnchangedFileIsNotCalledUnused() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    repository.write("b.yaml", unit("乙", 2023, ""));
    repository.write(
        "waivers.yaml",
        "waivers:\n  - {check: A05, file: b.yaml, reason: 已核对, until: 2999-12-31}\n");
    repository.commit();
    assertEquals(List.of("a.yaml", "b.yaml", "waivers.yaml"), examined(""));
    repository.write("a.yaml", unit("甲", 2023, ", code: '1'"));
    assertEquals(List.of("a.yaml"), examined("HEAD"));
  }

  @Test
  void aFileThatWasOnlyTouchedIsWhatItWas() throws IOException {
    Path file = repository.write("a.yaml", unit("甲", 2023, ""));
    repository.commit();
    Files.delete(file);
    repository.write("a.yaml", unit("甲", 2023, ""));
    assertEquals(List.of(), examined("HEAD"));
  }

  @Test
  void whatIsComparedWithAChangedOneIsExaminedToo() throws IOException {
    String of = ", parent: 局";
    repository.write("a/2022.yaml", unit("甲", 2022, of));
    repository.write("a/2023.yaml", unit("甲", 2023, of));
    repository.write("a/2024.yaml", unit("甲", 2024, of));
    repository.write("a/2025.yaml", unit("甲", 2025, of));
    repository.write("b/2023.yaml", unit("乙", 2023, of));
    repository.write("c/2023.yaml", department("局", 2023));
    repository.write("c/2024.yaml", department("局", 2024));
    repository.commit();
    repository.write("a/2023.yaml", unit("甲", 2023, of).replace("10.00", "11.00"));
    List<String> concerned = List.of("a/2022.yaml", "a/2023.yaml", "a/2024.yaml", "c/2023.yaml");
    assertEquals(concerned, examined("HEAD"));

    TreeMap<String, JsonNode> full = new TreeMap<>();
    submissions("").forEach(each -> full.put(each.get("file").asText(), each));
    assertEquals(7, full.size());
    submissions("HEAD").forEach(each -> assertEquals(full.get(each.get("file").asText()), each));
  }

  @Test
  void onABranchItIsSinceTheTwoParted() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    repository.write("b.yaml", unit("乙", 2023, ""));
    repository.commit();
    repository.git("checkout", "--quiet", "-b", "topic");
    repository.write("b.yaml", unit("乙", 2024, ""));
    repository.commit();
    repository.git("checkout", "--quiet", "main");
    repository.write("a.yaml", unit("甲", 2024, ""));
    repository.commit();
    repository.git("checkout", "--quiet", "topic");
    assertEquals(List.of("b.yaml"), examined("main"));
  }

  @Test
  void ofARenamedFileTheNewNameCounts() throws IOException {
    repository.write("old.yaml", unit("甲", 2023, ""));
    repository.write("other.yaml", unit("乙", 2023, ""));
    repository.commit();
    repository.git("mv", "old.yaml", "new.yaml");
    assertEquals(List.of("new.yaml"), examined("HEAD"));
    repository.commit();
    assertEquals(List.of("new.yaml"), examined("HEAD~1"));
  }

  @Test
  void whatWasComparedWithADeletedOneIsExaminedAgain() throws IOException {
    repository.write("a/library.yaml", unit("馆", 2023, ", parent: 局"));
    repository.write("a/bureau.yaml", department("局", 2023));
    repository.write("a/other.yaml", unit("乙", 2023, ""));
    repository.write("b.yaml", unit("丙", 2022, ""));
    repository.write("c.yaml", unit("丙", 2023, ""));
    repository.commit();
    Files.delete(repository.folder().resolve("a/library.yaml"));
    assertEquals(List.of("a/bureau.yaml"), examined("HEAD"));
    Files.delete(repository.folder().resolve("b.yaml"));
    repository.commit();
    assertEquals(List.of("a/bureau.yaml", "c.yaml"), examined("HEAD~1"));
  }

  @Test
  void theDepartmentThatAUnitLeftIsExaminedAgain() throws IOException {
    repository.write("a.yaml", unit("馆", 2023, ", parent: 文化局"));
    repository.write("b.yaml", department("文化局", 2023));
    repository.write("c.yaml", department("教育局", 2023));
    repository.write("d.yaml", department("财政局", 2023));
    repository.commit();
    repository.write("a.yaml", unit("馆", 2023, ", parent: 教育局"));
    assertEquals(List.of("a.yaml", "b.yaml", "c.yaml"), examined("HEAD"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "names that Windows does not allow")
  void namesMayBeAnything() throws IOException {
    List<String> names =
        List.of("-rf.yaml", "a\nb.yaml", "a b.yaml", "{*}.yaml", "“预算”\t\"2023\".yaml", "预算.yaml");
    for (String name : names) {
      repository.write(name, unit("甲" + names.indexOf(name), 2023, ""));
    }
    repository.write("same.yaml", unit("乙", 2023, ""));
    repository.commit();
    assertEquals(List.of(), examined("HEAD"));
    for (String name : names) {
      repository.write(name, unit("甲" + names.indexOf(name), 2024, ""));
    }
    assertEquals(names, examined("HEAD"));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
  void ofALinkBothEndsCount() throws IOException {
    Path target = repository.write("data/target.txt", unit("甲", 2023, ""));
    Path link = repository.folder().resolve("links/a.yaml");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of("../data/target.txt"));
    repository.commit();
    assertEquals(List.of(), examined("HEAD"));
    Files.writeString(target, unit("甲", 2024, ""));
    assertEquals(List.of("links/a.yaml"), examined("HEAD"));
  }

  @Test
  void changedWaiversConcernEverything() throws IOException {
    repository.write("2023/a.yaml", unit("甲", 2023, ""));
    repository.write("2023/b.yaml", unit("乙", 2023, ""));
    repository.write("waivers.yaml", "waivers: []\n");
    repository.commit();
    assertEquals(List.of(), examined("HEAD"));
    repository.write("waivers.yaml", "# none\nwaivers: []\n");
    assertEquals(List.of("2023/a.yaml", "2023/b.yaml"), examined("HEAD"));
    Files.delete(repository.folder().resolve("waivers.yaml"));
    assertEquals(List.of("2023/a.yaml", "2023/b.yaml"), examined("HEAD"));
    repository.commit();
    repository.write("2023/waivers.yaml", "waivers: []\n");
    assertEquals(List.of("2023/a.yaml", "2023/b.yaml"), examined("HEAD"));
  }

  @Test
  void changedParametersConcernEverything() throws IOException {
    Path source = Path.of("testdata/office-parameters/CN-9901/rounding.yaml");
    Path rounding = repository.write("limits/CN-9901/rounding.yaml", Files.readString(source));
    repository.write("budgets/a.yaml", unit("甲", 2023, ""));
    String submissions = repository.folder().resolve("budgets").toString();
    repository.commit();
    String limits = repository.folder().resolve("limits").toString();
    String[] check = {
      "check", "--lang", "en", "--parameters", limits, "--changed-since", "HEAD", submissions
    };
    assertTrue(run(check).err().contains("no submission has changed"), run(check).err());
    Files.writeString(rounding, Files.readString(source) + "# changed\n");
    Run run = run(check);
    assertTrue(run.err().contains("everything is examined"), run.err());
    assertTrue(run.out().contains("Submissions: 1"), run.out());
  }

  @Test
  void nothingChangedIsSaidAndReportsAreWritten() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    repository.commit();
    Path report = folder.resolve("report.json");
    Run run =
        run(
            "check",
            "--lang",
            "en",
            "--changed-since",
            "HEAD",
            "--format",
            "text",
            "--format",
            "json=" + report,
            repository.folder().toString());
    assertAll(
        () -> assertEquals(0, run.code()),
        () -> assertEquals("gouji: no submission has changed since HEAD\n", run.err()),
        () -> assertTrue(run.out().contains("Submissions: 0")),
        () ->
            assertTrue(new ObjectMapper().readTree(report.toFile()).get("submissions").isEmpty()));
  }

  @Test
  void aShallowCloneSaysHowToFetchMore() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    repository.commit().commit();
    String first = repository.git("rev-parse", "HEAD~1");
    String from = repository.folder().toUri().toString();
    repository.git("clone", "--quiet", "--depth=1", from, folder.resolve("clone").toString());
    String clone = folder.resolve("clone").toString();
    refused("fetch-depth: 0", "--changed-since", first, clone);
    refused("fetch-depth: 0", "--changed-since", "HEAD~1", clone);
    Run run = run("check", "--lang", "en", "--changed-since", "HEAD", clone);
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void aSubmoduleIsCheckedApart() throws IOException {
    GitRepository inner = GitRepository.init(folder.resolve("inner"));
    inner.write("a.yaml", unit("甲", 2023, ""));
    inner.commit();
    repository.write("b.yaml", unit("乙", 2023, ""));
    repository.git("submodule", "--quiet", "add", inner.folder().toUri().toString(), "sub");
    repository.commit();
    String sub = repository.folder().resolve("sub").toString();
    refused("submodule", "--changed-since", "HEAD", repository.folder().toString());
    Run run = run("check", "--lang", "en", "--changed-since", "HEAD", sub);
    assertEquals("gouji: no submission has changed since HEAD\n", run.err());
    Files.writeString(Path.of(sub, "a.yaml"), unit("甲", 2024, ""));
    run = run("check", "--lang", "en", "--changed-since", "HEAD", sub);
    assertTrue(run.out().contains("Submissions: 1"), run.out());
  }

  @Test
  void aLinkedWorkTreeHasItsOwnChanges() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    repository.commit();
    GitRepository linked = new GitRepository(folder.toRealPath().resolve("linked"));
    repository.git("worktree", "add", "--quiet", linked.folder().toString());
    linked.write("a.yaml", unit("甲", 2024, ""));
    assertEquals(List.of(), examined("HEAD"));
    repository = linked;
    assertEquals(List.of("a.yaml"), examined("HEAD"));
  }

  @Test
  void whatCannotBeToldIsOneLineAndTwo() throws IOException {
    Path file = repository.write("a.yaml", unit("甲", 2023, ""));
    refused("no such revision: HEAD", "--changed-since", "HEAD", file.toString());
    repository.commit();
    refused("no such revision: nowhere", "--changed-since", "nowhere", file.toString());
    refused("no such revision: HEAD..HEAD", "--changed-since", "HEAD..HEAD", file.toString());
    refused("needs a revision", "--changed-since=-x", file.toString());
    refused("REV", "--changed-since=--output=x", file.toString());
    refused("needs a revision", "--changed-since", "", file.toString());
    refused("cannot be used with -", "--changed-since", "HEAD", "-");
    Path outside = Files.writeString(folder.resolve("outside.yaml"), unit("乙", 2023, ""));
    refused("not in a working tree", "--changed-since", "HEAD", outside.toString());
    refused(
        "not in a working tree", "--changed-since", "HEAD", file.toString(), outside.toString());
    String bare = folder.resolve("bare").toString();
    repository.git("clone", "--quiet", "--bare", ".", bare);
    Path inside = Files.writeString(Path.of(bare, "b.yaml"), unit("乙", 2023, ""));
    refused("not in a working tree", "--changed-since", "HEAD", inside.toString());
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.write("other.txt", "another history");
    repository.commit();
    refused("no history in common", "--changed-since", "main", file.toString());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the programs are shell scripts")
  void noProgramThatTheRepositoryNamesIsRun() throws IOException {
    repository.write("a.yaml", unit("甲", 2023, ""));
    Path same = repository.write("same.yaml", unit("乙", 2023, ""));
    repository.write(".gitattributes", "*.yaml diff=own\n");
    repository.commit();
    Path mark = folder.toRealPath().resolve("mark");
    String script = "#!/bin/sh\n>'" + mark + "'\n";
    Path program = Files.writeString(folder.toRealPath().resolve("program"), script);
    Path hook = repository.write(".git/hooks/post-index-change", script);
    assertTrue(program.toFile().setExecutable(true) && hook.toFile().setExecutable(true));
    for (String key :
        List.of("core.fsmonitor", "diff.external", "diff.own.command", "diff.own.textconv")) {
      repository.git("config", key, program.toString());
    }
    repository.git("config", "core.pager", program.toString());
    repository.git("config", "diff.relative", "true");
    repository.git("config", "color.ui", "always");
    repository.write("a.yaml", unit("甲", 2024, ""));
    repository.git("diff", "--ext-diff");
    assertTrue(Files.deleteIfExists(mark), "git itself runs them");
    Files.setLastModifiedTime(same, FileTime.fromMillis(1_000_000));
    assertEquals(List.of("a.yaml"), examined("HEAD"));
    assertFalse(Files.exists(mark));
  }
}
