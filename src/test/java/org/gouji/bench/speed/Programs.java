package org.gouji.bench.speed;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/**
 * The programs that are compared, each without the files that it is to check.
 *
 * @param hello does nothing
 * @param launcher Gouji as its users start it
 * @param jar Gouji with the JVM's own defaults and no archive of its classes
 * @param handWritten eleven checks in Java, with the JVM's flags for a short life
 * @param spectral eleven checks; null where there is none
 */
record Programs(
    Program hello, Program launcher, Program jar, Program handWritten, @Nullable Program spectral) {

  /**
   * Those of this project.
   *
   * @param spectral the command; null for none
   */
  static Programs in(Path home, @Nullable Path spectral) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = home.resolve("target/test-classes").toString();
    String snakeYaml = location(Yaml.class);
    String both = classes + File.pathSeparator + snakeYaml;
    String fast = "-XX:TieredStopAtLevel=1";
    String serial = "-XX:+UseSerialGC";
    String checker = HandWritten.class.getName();
    String hello = HelloWorld.class.getName();
    return new Programs(
        Program.of(java, serial, fast, "-cp", classes, hello),
        Program.of(home.resolve("gouji").toString(), "check"),
        Program.of(java, "-jar", home.resolve("target/gouji.jar").toString(), "check"),
        Program.of(java, serial, fast, "-cp", both, checker),
        spectral == null
            ? null
            : Program.of(
                spectral.toString(),
                "lint",
                "--ruleset",
                home.resolve("bench/spectral/ruleset.yaml").toString()));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
