package org.gouji.building;

import java.io.IOException;
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
 * Rewrites the product's classes, and those of the libraries that every run starts, so that they
 * start faster and can be archived: what the Java machine would spin when it first comes by (the
 * classes of lambdas, the hash codes of records, the code that puts a text together) stands in the
 * jar, and the one library of Java 5 times gets the stack maps that spare it the old verifier.
 */
public final class PlainCode {
  private static final List<String> PLAIN = List.of("org/gouji", "org/drools", "org/kie");
  private static final String RENEWED = "picocli";

  private final Map<String, byte[]> written = new HashMap<>();
  private final Map<String, List<String>> nests = new TreeMap<>();

  private PlainCode() {}

  /**
   * Rewrites classes in place.
   *
   * @param args the folder of the product's classes, into which those libraries were unpacked
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    PlainCode code = new PlainCode();
    for (String folder : PLAIN) {
      for (Path file : below(classes.resolve(folder))) {
        code.write(Files.readAllBytes(file));
      }
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
    for (Path file : below(classes.resolve(RENEWED))) {
      Files.write(file, renewed(Files.readAllBytes(file)));
    }
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

  private static byte[] renewed(byte[] old) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES);
    new ClassReader(old).accept(new Renewing(writer), ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  static List<Path> below(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }
}
