package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive of loaded classes that the launcher keeps, with a small product and the real Java.
 */
@DisabledOnOs(OS.WINDOWS)
final class LauncherArchiveTest {
  private static final String READS = "-XX:SharedArchiveFile=|-XX:AOTCache=";

  @TempDir private Path folder = Path.of("");
  private Path home = Path.of("");
  private Path cache = Path.of("");

  /** Stands in for the product. */
  static final class Product {
    private Product() {}

    /** Says what it was asked, and fails as a check with findings does. */
    public static void main(String[] args) {
      System.out.println(String.join(" ", args));
      System.err.println("to the error output");
      System.exit(1);
    }
  }

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(folder.resolve("a product"));
    cache = folder.resolve("a cache");
    Files.copy(Path.of("gouji"), home.resolve("gouji"));
    Files.createDirectories(home.resolve("target"));
    writeJar();
    Files.createDirectories(folder.resolve("jdk/bin"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path standIn =
        Files.writeString(
            folder.resolve("jdk/bin/java"),
            "#!/bin/sh\necho \"$*\" >>'"
                + folder.resolve("log")
                + "'\nexec '"
                + java
                + "' \"$@\"\n");
    assertTrue(standIn.toFile().setExecutable(true));
  }

  private void writeJar() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Product.class.getName());
    String entry = Product.class.getName().replace('.', '/') + ".class";
    try (OutputStream file = Files.newOutputStream(home.resolve("target/gouji.jar"));
        JarOutputStream jar = new JarOutputStream(file, manifest);
        InputStream product = LauncherArchiveTest.class.getResourceAsStream("/" + entry)) {
      jar.putNextEntry(new JarEntry(entry));
      jar.write(product == null ? new byte[0] : product.readAllBytes());
    }
  }

  private record Ended(int code, String out, String err) {}

  private Process start(Map<String, String> environment) throws IOException {
    ProcessBuilder launcher =
        new ProcessBuilder("sh", home.resolve("gouji").toString(), "check", "x.yaml");
    Map<String, String> variables = launcher.environment();
    variables.put("JAVA_HOME", folder.resolve("jdk").toString());
    variables.put("XDG_CACHE_HOME", cache.toString());
    variables.putAll(environment);
    variables.values().removeIf(String::isEmpty);
    return launcher.start();
  }

  private static Ended end(Process process) throws IOException, InterruptedException {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  private Ended launch(String cacheMode) throws IOException, InterruptedException {
    return end(start(Map.of("GOUJI_CACHE", cacheMode)));
  }

  /** Runs it and sees that it said what it says without an archive. */
  private void assertSaysTheSame(Map<String, String> environment) throws Exception {
    assertEquals(launch("off"), end(start(environment)));
  }

  /** Whether the last run of Java read an archive. */
  private boolean read() throws IOException {
    List<String> log = Files.readAllLines(folder.resolve("log"));
    return Stream.of(READS.split("\\|")).anyMatch(log.get(log.size() - 1)::contains);
  }

  private Path kept(String name) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(cache)) {
      files.filter(file -> file.endsWith(name)).forEach(found::add);
    }
    assertEquals(1, found.size(), found::toString);
    return found.get(0);
  }

  @Test
  void isMadeAndRead() throws Exception {
    Ended without = launch("off");
    assertEquals(1, without.code(), without::err);
    assertEquals("check x.yaml\n", without.out());
    assertFalse(Files.exists(cache));
    assertEquals(without, launch("now"));
    assertTrue(read());
    assertTrue(Files.size(kept("classes")) > 100_000);
    assertSaysTheSame(Map.of());
    assertTrue(read());
  }

  @Test
  void isLeftAloneWhereItIsOff() throws Exception {
    launch("now");
    launch("off");
    assertFalse(read());
  }

  @Test
  void isMadeAnewForAnotherJar() throws Exception {
    launch("now");
    FileTime old = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
    Path classes = kept("classes");
    Files.setLastModifiedTime(classes, old);
    Files.writeString(home.resolve("target/gouji.jar"), "more", StandardOpenOption.APPEND);
    writeJar();
    launch("now");
    assertTrue(read());
    assertTrue(Files.getLastModifiedTime(kept("classes")).compareTo(old) > 0);
    try (Stream<Path> left = Files.list(classes.getParent())) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void isMadeAnewWhereItIsNotTheOneThatWasMade() throws Exception {
    launch("now");
    Path classes = kept("classes");
    Files.delete(classes);
    Files.writeString(classes, "damaged");
    assertEquals(launch("off"), launchAndAwaitArchive());
    assertSaysTheSame(Map.of());
    assertTrue(read());
  }

  /** As where Java was exchanged for another one of the same size and date. */
  @Test
  void javaKeepsSilentAboutAnArchiveThatItCannotUse() throws Exception {
    launch("now");
    Path classes = kept("classes");
    byte[] bytes = Files.readAllBytes(classes);
    FileTime date = Files.getLastModifiedTime(classes);
    for (int i = 0; i < 2_000; i++) {
      bytes[i] = 1;
    }
    Files.delete(classes);
    Files.write(classes, bytes);
    assertTrue(classes.toFile().setWritable(false));
    Files.setLastModifiedTime(classes, date);
    assertSaysTheSame(Map.of());
    assertTrue(read());
  }

  @Test
  void needsNeitherAFolderNorAHome() throws Exception {
    Files.writeString(cache, "not a folder");
    assertSaysTheSame(Map.of());
    assertSaysTheSame(Map.of("GOUJI_CACHE", "now"));
    assertSaysTheSame(Map.of("XDG_CACHE_HOME", "", "HOME", "", "GOUJI_CACHE", "now"));
    assertSaysTheSame(Map.of("XDG_CACHE_HOME", "relative", "GOUJI_CACHE", "now"));
    assertFalse(Files.exists(Path.of("relative")));
  }

  @Test
  void twoAtOnceMakeOne() throws Exception {
    Process one = start(Map.of("GOUJI_CACHE", "now"));
    Process two = start(Map.of("GOUJI_CACHE", "now"));
    Ended without = launch("off");
    assertEquals(without, end(one));
    assertEquals(without, end(two));
    launch("now");
    assertTrue(read());
    try (Stream<Path> left = Files.list(kept("classes").getParent())) {
      assertEquals(2, left.count());
    }
  }

  @Test
  void theLockOfAKilledRunIsNoObstacle() throws Exception {
    launch("now");
    Path stamp = kept("made-from");
    Files.delete(stamp);
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectory(stamp.resolveSibling("making"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    launch("now");
    assertTrue(read());
    assertFalse(Files.exists(lock));
  }

  @Test
  void thoseOfProductsThatAreGoneAreRemoved() throws Exception {
    launch("now");
    Path before = kept("classes");
    Path moved = folder.resolve("moved");
    Files.move(home, moved);
    home = moved;
    launch("now");
    assertTrue(read());
    assertFalse(Files.exists(before));
  }

  @Test
  void isMadeWhenTheFirstRunIsOver() throws Exception {
    assertEquals(launch("off"), launchAndAwaitArchive());
    assertSaysTheSame(Map.of());
    assertTrue(read());
  }

  /** The lock goes when the archive is complete. */
  private Ended launchAndAwaitArchive() throws Exception {
    Path java = folder.resolve("jdk/bin/java");
    Path archives = Path.of(cache + "/gouji" + home.toRealPath() + java);
    Files.createDirectories(archives);
    try (WatchService watch = archives.getFileSystem().newWatchService()) {
      archives.register(watch, StandardWatchEventKinds.ENTRY_DELETE);
      Ended ended = launch("");
      boolean made = false;
      while (!made) {
        WatchKey events = watch.poll(2, TimeUnit.MINUTES);
        assertNotNull(events, "no archive was made");
        made = events.pollEvents().stream().anyMatch(e -> Path.of("making").equals(e.context()));
        events.reset();
      }
      return ended;
    }
  }
}
