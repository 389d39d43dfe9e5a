package org.gouji.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the platform wants what a program may lose. */
final class CacheFolder {
  private static final String OWN = "gouji";
  private static final String REPORTS = "reports";

  private CacheFolder() {}

  /**
   * The folder of the reports that are kept, beside the launcher's archives; null where the
   * platform names no place.
   */
  static @Nullable Path ofReports(Map<String, String> environment) {
    Path folder = folder(environment);
    return folder == null ? null : folder.resolve(OWN).resolve(REPORTS);
  }

  private static @Nullable Path folder(Map<String, String> environment) {
    Path named = absolute(environment.get("XDG_CACHE_HOME"));
    if (named != null) {
      return named;
    }
    Path home = absolute(environment.get("HOME"));
    if (home == null) {
      return absolute(environment.get("LOCALAPPDATA"));
    }
    Path library = home.resolve("Library").resolve("Caches");
    return Files.isDirectory(library) ? library : home.resolve(".cache");
  }

  private static @Nullable Path absolute(@Nullable String name) {
    return name == null || name.isEmpty() || !Path.of(name).isAbsolute() ? null : Path.of(name);
  }
}
