package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a checkout of its own, with stand-ins for Maven and Java. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String MAVEN = "mkdir -p target && echo built >>target/gouji.jar";

  @TempDir private Path folder = Path.of("");
  private Path checkout = Path.of("");

  @BeforeEach
  void checkOut() throws IOException {
    checkout = Files.createDirectories(folder.resolve("a checkout"));
    Files.copy(Path.of("gouji"), checkout.resolve("gouji"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createDirectories(checkout.resolve("rules"));
    Files.writeString(checkout.resolve("pom.xml"), "<project/>");
    Files.createDirectories(folder.resolve("bin"));
    standIn("mvn", MAVEN);
    standIn("java", "echo \"java $*\"; exit 1");
  }

  private void standIn(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve("bin").resolve(name), "#!/bin/sh\n" + script);
    assertTrue(file.toFile().setExecutable(true));
  }

  private record Ended(int code, String said) {}

  private Ended launch() throws IOException, InterruptedException {
    ProcessBuilder launcher =
        new ProcessBuilder("sh", checkout.resolve("gouji").toString(), "check", "x.yaml");
    launcher.environment().remove("JAVA_HOME");
    launcher.environment().put("GOUJI_CACHE", "off");
    launcher.environment().merge("PATH", folder.resolve("bin") + ":", (path, bin) -> bin + path);
    launcher.redirectErrorStream(true);
    Process process = launcher.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), said);
  }

  @Test
  void buildsOnceAndPassesArgumentsAndExitCodeOn() throws Exception {
    Ended first = launch();
    assertEquals(1, first.code(), first.said());
    assertTrue(first.said().contains("gouji.jar check x.yaml"), first.said());
    launch();
    assertEquals("built\n", Files.readString(checkout.resolve("target/gouji.jar")));
    assertFalse(Files.exists(checkout.resolve(".gouji-build")));
  }

  @Test
  void aBuildThatFailsIsTwo() throws Exception {
    standIn("mvn", "echo no network; exit 1");
    Ended ended = launch();
    assertEquals(2, ended.code());
    assertTrue(ended.said().contains("no network"), ended.said());
    assertFalse(Files.exists(checkout.resolve(".gouji-build")));
  }

  @Test
  void theLockOfAKilledBuildIsNoObstacle() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectory(checkout.resolve(".gouji-build"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertEquals(1, launch().code());
    assertFalse(Files.exists(lock));
  }
}
