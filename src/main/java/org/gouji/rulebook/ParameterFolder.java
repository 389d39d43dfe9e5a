package org.gouji.rulebook;

import org.gouji.yaml.Node;
import org.jspecify.annotations.Nullable;

/**
 * A folder of parameters, one folder below it for each jurisdiction.
 *
 * @param path of the folder below the files, with a slash at its end; empty where they are its own
 */
record ParameterFolder(RuleFiles files, String path) {
  /** The text of a jurisdiction's file; null where it has none of that name. */
  @Nullable String text(String jurisdiction, String name) {
    return files.text(below(jurisdiction, name));
  }

  /** Whether a jurisdiction has a file of that name. */
  boolean holds(String jurisdiction, String name) {
    return files.hold(below(jurisdiction, name));
  }

  /**
   * What a jurisdiction's file says; null where it has none of that name.
   *
   * @throws RulebookException where it is not a parameter file
   */
  Parameters.@Nullable ParameterFile read(String jurisdiction, String name) {
    String path = below(jurisdiction, name);
    Node tree = files.tree(path);
    if (tree != null) {
      return YamlFile.bind(files.label(path), tree, Parameters.ParameterFile.class);
    }
    String text = files.text(path);
    return text == null
        ? null
        : YamlFile.bind(files.label(path), text, Parameters.ParameterFile.class);
  }

  /** What messages call it. */
  String label(String jurisdiction, String name) {
    return files.label(below(jurisdiction, name));
  }

  private String below(String jurisdiction, String name) {
    return path + jurisdiction + "/" + name + ".yaml";
  }
}
