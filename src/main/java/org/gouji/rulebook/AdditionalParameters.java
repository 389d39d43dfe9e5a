package org.gouji.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Text;
import org.gouji.yaml.Similar;
import org.jspecify.annotations.Nullable;

/** Finds an office's own parameters, and says everything that is wrong with their files. */
final class AdditionalParameters {
  private static final Pattern FILE =
      Pattern.compile("CN(?:-((?:[0-9]{2})*(?:0[1-9]|[1-9][0-9])))?/([a-z-]+)\\.yaml");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Set<String> names;
  private final List<Text> problems;
  private final List<ParameterFolder> folders = new ArrayList<>();
  private final List<Additions.ParameterFile> files = new ArrayList<>();
  private final List<Additions.FirstDay> firstDays = new ArrayList<>();

  AdditionalParameters(Set<String> names, List<Text> problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The folders, the last one read first. */
  List<ParameterFolder> folders() {
    return List.copyOf(folders);
  }

  List<Additions.ParameterFile> files() {
    return List.copyOf(files);
  }

  List<Additions.FirstDay> firstDays() {
    return List.copyOf(firstDays);
  }

  /** Every parameter below a folder of jurisdictions. */
  void read(Path root) {
    if (!Files.isDirectory(root)) {
      problem("没有这个文件夹：" + root, "no such folder: " + root);
      return;
    }
    ParameterFolder folder = new ParameterFolder(RuleFiles.in(root), "");
    folders.add(0, folder);
    List<String> paths =
        folder.files().paths().stream().filter(path -> path.matches(".*\\.ya?ml")).toList();
    if (paths.isEmpty()) {
      problem("文件夹里没有参数：" + root, "no parameter below " + root);
    }
    paths.forEach(path -> read(folder, path));
  }

  private void read(ParameterFolder folder, String path) {
    String label = folder.files().label(path);
    Matcher file = FILE.matcher(path);
    if (!file.matches()) {
      problem(
          label + ": 参数文件要放在 CN 或 CN-区划代码（去掉末尾的 00，例如 CN-50、CN-500110）下，叫 参数名.yaml",
          label + ": expected CN/NAME.yaml or CN-CODE/NAME.yaml, the code without 00 at its end");
    } else if (!names.contains(file.group(2))) {
      String similar = Similar.to(file.group(2), names);
      problem(
          label + ": 没有这个参数" + (similar == null ? "" : "，是不是 " + similar + "？"),
          label
              + ": no such parameter"
              + (similar == null ? "" : "; did you mean " + similar + "?"));
    } else {
      read(folder, label, path.substring(0, path.indexOf('/')), file.group(2), file.group(1));
    }
  }

  private void read(
      ParameterFolder folder,
      String label,
      String jurisdiction,
      String name,
      @Nullable String code) {
    try {
      String text = String.valueOf(folder.text(jurisdiction, name));
      files.add(new Additions.ParameterFile(folder, jurisdiction, name));
      for (Parameters.Dated value :
          YamlFile.bind(label, text, Parameters.ParameterFile.class).values()) {
        if (value.from() == null || !DAY.matcher(value.from()).matches()) {
          problem(
              label + ": from 要写成 2023-01-01 这样的日期",
              label + ": from must be a day like 2023-01-01");
        } else {
          firstDays.add(new Additions.FirstDay(code, value.from()));
        }
      }
    } catch (RulebookException unfit) {
      problems.addAll(unfit.problems());
    }
  }

  private void problem(String zh, String en) {
    problems.add(new Text(zh, en));
  }
}
