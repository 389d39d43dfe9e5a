package org.gouji.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/** Finds an office's own checks, and says everything that is wrong with their files. */
final class AdditionalChecks {
  private final Map<String, CheckFolder> taken;
  private final List<Text> problems;
  private final SortedMap<String, CheckFolder> found = new TreeMap<>();

  AdditionalChecks(Map<String, CheckFolder> taken, List<Text> problems) {
    this.taken = taken;
    this.problems = problems;
  }

  SortedMap<String, CheckFolder> found() {
    return found;
  }

  /** Every check below a folder, or the one that the folder itself is. */
  void read(Path folder) {
    if (!Files.isDirectory(folder)) {
      problem("没有这个文件夹：" + folder, "no such folder: " + folder);
      return;
    }
    int before = problems.size() + found.size();
    RuleFiles files = RuleFiles.in(folder);
    TreeSet<String> folders = new TreeSet<>();
    for (String path : files.paths()) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (List.of(CheckFolder.TEXTS, CheckFolder.RULE, CheckFolder.CASES).contains(name)) {
        folders.add(path.substring(0, path.length() - name.length()));
      } else if (name.endsWith(".drl")) {
        String label = files.label(path);
        problem(label + ": 规则文件要叫 check.drl", label + ": a rule's file is called check.drl");
      }
    }
    folders.forEach(path -> add(folder, files, path.replaceFirst("/$", "")));
    if (problems.size() + found.size() == before) {
      problem("文件夹里没有检查：" + folder, "no check below " + folder);
    }
  }

  private void add(Path root, RuleFiles files, String path) {
    Path folder = root.resolve(path).toAbsolutePath().normalize();
    Matcher name = CheckFolder.NAME.matcher(String.valueOf(folder.getFileName()));
    if (!name.matches()) {
      String label = files.label(path);
      problem(
          label + ": 检查的文件夹要叫 编号-英文名，例如 Z01-hospitality",
          label + ": a check's folder is called ID-slug, for example Z01-hospitality");
      return;
    }
    Path parent = folder.getParent();
    String family = parent == null ? "" : String.valueOf(parent.getFileName());
    CheckFolder check = new CheckFolder(files, path, family, name.group(1));
    CheckFolder other = taken.getOrDefault(check.id(), found.get(check.id()));
    if (other != null) {
      String label = files.label(path);
      String place = other.label("");
      problem(
          label + ": 编号 " + check.id() + " 已被 " + place + " 使用",
          label + ": the id " + check.id() + " is taken by " + place);
      return;
    }
    found.put(check.id(), check);
    checkTexts(check);
    checkRule(check);
  }

  private void checkTexts(CheckFolder folder) {
    try {
      Check check = folder.readCheck();
      String label = folder.label(CheckFolder.TEXTS);
      bothLanguages(label, "title", check.title());
      check.messages().forEach((variant, text) -> bothLanguages(label, "message " + variant, text));
      if (check.practice() != null) {
        bothLanguages(label, "practice", check.practice());
      }
      if (!check.messages().containsKey("default")) {
        problem(label + ": 缺少 message", label + ": message is missing");
      }
      if (check.basis().stream().anyMatch(citation -> citation.source() == null)) {
        problem(label + ": basis 缺少 source", label + ": basis without source");
      }
    } catch (RulebookException unfit) {
      problems.addAll(unfit.problems());
    }
  }

  /** The rule, and that the cases are text at all: only some commands read them. */
  private void checkRule(CheckFolder folder) {
    String label = folder.label(CheckFolder.RULE);
    try {
      String drl = folder.text(CheckFolder.RULE);
      if (drl == null) {
        problem("没有 " + label, label + " is missing");
      } else {
        problems.addAll(RuleForm.problems(label, folder.id(), drl));
      }
      folder.text(CheckFolder.CASES);
    } catch (RulebookException unfit) {
      problems.addAll(unfit.problems());
    }
  }

  private void bothLanguages(String label, String what, Text text) {
    if (isBlank(text.zh()) || isBlank(text.en())) {
      problem(
          label + ": " + what + " 要有 zh 和 en 两种文字", label + ": " + what + " needs both zh and en");
    }
  }

  /** The file may leave out either language. */
  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private void problem(String zh, String en) {
    problems.add(new Text(zh, en));
  }
}
