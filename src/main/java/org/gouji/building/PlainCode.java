package org.gouji.building;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/**
 * Rewrites the product's classes so that they start faster and can be archived: what the Java
 * machine would spin when it first comes by (the classes of lambdas, the hash codes of records)
 * stands in the jar, and the one library of Java 5 times gets the stack maps that spare it the old
 * verifier.
 */
public final class PlainCode {
  private static final String OLD_LIBRARY = "picocli/CommandLine.class";

  private final Map<String, byte[]> written = new HashMap<>();
  private final Map<String, List<String>> nests = new TreeMap<>();

  private PlainCode() {}

  /**
   * Rewrites classes in place.
   *
   * @param args the folder of the product's classes
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    PlainCode code = new PlainCode();
    for (Path file : below(classes.resolve("org/gouji"))) {
      code.write(Files.readAllBytes(file));
    }
    for (Map.Entry<String, List<String>> nest : code.nests.entrySet()) {
      String host = nest.getKey();
      byte[] before = code.written.get(host);
      code.widen(
          host,
          before == null ? Files.readAllBytes(classes.resolve(host + ".class")) : before,
          nest.getValue());
    }
    for (Map.Entry<String, byte[]> each : code.written.entrySet()) {
      Files.write(classes.resolve(each.getKey() + ".class"), each.getValue());
    }
    copyOldLibrary(classes);
  }

  private void write(byte[] compiled) {
    ClassReader reader = new ClassReader(compiled);
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    PlainClass plain = new PlainClass(writer);
    reader.accept(plain, 0);
    if (plain.changed()) {
      written.put(plain.name(), writer.toByteArray());
    }
    if (!plain.lambdas().isEmpty()) {
      written.putAll(plain.lambdas());
      nests
          .computeIfAbsent(plain.nest(), none -> new ArrayList<>())
          .addAll(plain.lambdas().keySet());
    }
  }

  /** Lets more classes into a nest: they may call its private methods. */
  private void widen(String host, byte[] before, List<String> members) {
    ClassWriter writer = new ClassWriter(0);
    new ClassReader(before).accept(writer, 0);
    members.forEach(writer::visitNestMember);
    written.put(host, writer.toByteArray());
  }

  private static void copyOldLibrary(Path classes) throws IOException {
    String found =
        ClassLoader.getSystemClassLoader()
            .resources(OLD_LIBRARY)
            .map(URL::toString)
            .filter(each -> each.startsWith("jar:"))
            .findFirst()
            .orElseThrow(() -> new IOException("no jar holds " + OLD_LIBRARY));
    URI jar = URI.create(found.substring(0, found.indexOf('!')));
    try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
      for (Path file : below(files.getPath("picocli"))) {
        Path target = classes.resolve(file.toString());
        Files.createDirectories(target.getParent());
        Files.write(target, renewed(Files.readAllBytes(file)));
      }
    }
  }

  private static byte[] renewed(byte[] old) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    new ClassReader(old).accept(new Renewing(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
