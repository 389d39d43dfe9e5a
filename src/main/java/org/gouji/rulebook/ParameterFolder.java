package org.gouji.rulebook;

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

  /** What messages call it. */
  String label(String jurisdiction, String name) {
    return files.label(below(jurisdiction, name));
  }

  private String below(String jurisdiction, String name) {
    return path + jurisdiction + "/" + name + ".yaml";
  }
}
