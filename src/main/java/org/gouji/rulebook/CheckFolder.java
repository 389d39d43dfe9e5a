package org.gouji.rulebook;

import java.util.regex.Pattern;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A folder that holds one check.
 *
 * @param path of the folder below the files; empty where they are its own
 * @param family name of the folder that it stands in
 */
record CheckFolder(RuleFiles files, String path, String family, String id) {
  /** Id and slug. */
  static final Pattern NAME = Pattern.compile("([A-Z][0-9]{2})-[a-z0-9-]+");

  private static final String CHECKS = "checks/";
  static final String TEXTS = "check.md";
  static final String RULE = "check.drl";
  static final String CASES = "cases.yaml";

  /** The folder of a file {@code checks/FAMILY/ID-SLUG/check.md}; null of any other file. */
  static @Nullable CheckFolder of(RuleFiles files, String path) {
    if (!path.startsWith(CHECKS) || !path.endsWith("/" + TEXTS)) {
      return null;
    }
    String folder = path.substring(0, path.length() - TEXTS.length() - 1);
    int slash = folder.lastIndexOf('/');
    String name = folder.substring(slash + 1);
    int dash = name.indexOf('-');
    if (slash < CHECKS.length() || dash < 0) {
      return null;
    }
    String family = folder.substring(CHECKS.length(), slash);
    return family.contains("/")
        ? null
        : new CheckFolder(files, folder, family, name.substring(0, dash));
  }

  /** A file of the folder; null where there is none. */
  @Nullable String text(String name) {
    return files.text(below(name));
  }

  /** What messages call a file of the folder. */
  String label(String name) {
    return files.label(below(name));
  }

  Check readCheck() {
    String text = text(TEXTS);
    if (text == null) {
      throw new RulebookException(new Text("没有 " + label(TEXTS), label(TEXTS) + " is missing"));
    }
    Check check = Check.parse(family, label(TEXTS), text.replace("\r\n", "\n"));
    if (!check.id().equals(id)) {
      throw new RulebookException(
          new Text(
              label(TEXTS) + ": 编号是 " + check.id() + "，文件夹是 " + id,
              label(TEXTS) + ": the id is " + check.id() + ", the folder says " + id));
    }
    return check;
  }

  private String below(String name) {
    return path.isEmpty() ? name : path + "/" + name;
  }
}
