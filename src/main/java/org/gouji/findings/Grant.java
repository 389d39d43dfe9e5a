package org.gouji.findings;

import java.nio.file.Path;
import java.nio.file.PathMatcher;
import org.gouji.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * A waiver that can be used.
 *
 * @param files of which it speaks, from the folder of its own file; null for all of them
 * @param path of which it speaks, with what lies below; null for the whole file
 * @param place where it stands
 * @param end where its last day stands
 */
record Grant(
    String check,
    @Nullable PathMatcher files,
    @Nullable String path,
    Suppression.Waived waived,
    Place place,
    Place end) {
  /**
   * Whether it speaks of a file.
   *
   * @param file from the folder of the waiver's own file
   */
  boolean concerns(Path file) {
    return files == null || files.matches(file);
  }

  boolean waives(Finding finding) {
    return check.equals(finding.check().id()) && holds(finding.place().path());
  }

  private boolean holds(String found) {
    return path == null || found.equals(path) || found.startsWith(path + ".");
  }
}
