package org.gouji.building;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Rewritten classes do what the compiled ones do. */
final class PlainCodeTest {
  @TempDir private Path classes = Path.of("");

  /** Every kind of component. */
  record Components(
      boolean z, byte b, short s, char c, int i, long j, float f, double d, @Nullable String text) {
    static Components of(@Nullable String text) {
      return new Components(true, (byte) 2, (short) 3, '4', 5, 6L, Float.NaN, -0.0, text);
    }
  }

  /** Lambdas and references to methods, of every kind that has a form of its own. */
  static final class Lambdas implements Supplier<String> {
    private final String prefix = "p";

    @Override
    public String get() {
      long wide = 7;
      int[] seen = {0};
      Function<String, Integer> length = String::length;
      ToIntFunction<Integer> unboxed = Integer::intValue;
      ToLongFunction<Integer> widened = Integer::intValue;
      IntFunction<int[]> array = int[]::new;
      Function<String, StringBuilder> creates = StringBuilder::new;
      BiFunction<List<String>, String, Boolean> contains = List::contains;
      ToIntFunction<String> own = this::own;
      Runnable result = () -> seen[0]++;
      Runnable dropped = () -> {};
      Function<Integer, Long> captures = given -> given + wide + prefix.length();
      result.run();
      dropped.run();
      return List.of(
              length.apply("abc"),
              unboxed.applyAsInt(4),
              widened.applyAsLong(5),
              array.apply(6).length,
              creates.apply("seven"),
              contains.apply(List.of("a"), "a"),
              own.applyAsInt("nine"),
              captures.apply(1),
              seen[0])
          .toString();
    }

    private int own(String text) {
      return (prefix + text).length();
    }
  }

  /** Texts of parts of every kind, put together in a class and in an interface. */
  private static final String TEXTS =
      """
      package org.gouji;
      public class Texts implements Face {
        public String get() {
          String own = "own";
          return own + Face.super.get() + own;
        }
      }
      interface Face extends java.util.function.Supplier<String> {
        default String get() {
          boolean z = true;
          byte b = -2;
          short s = 3;
          char c = '四';
          int i = 5;
          long j = 6L;
          float f = 7.5f;
          double d = -0.0;
          String none = null;
          return "\\1" + z + b + ' ' + s + c + i + j + "\\2x" + f + d + none + new StringBuilder("y");
        }
      }
      """;

  private Class<?> plain(Class<?> compiled) throws Exception {
    copy(PlainCodeTest.class);
    copy(compiled);
    PlainCode.main(new String[] {classes.toString()});
    URL[] here = {classes.toUri().toURL()};
    return new OwnFirst(here).loadClass(compiled.getName());
  }

  private void copy(Class<?> compiled) throws IOException {
    String file = compiled.getName().replace('.', '/') + ".class";
    Path target = classes.resolve(file);
    Files.createDirectories(target.getParent());
    try (InputStream in = compiled.getResourceAsStream("/" + file)) {
      Files.write(target, in == null ? new byte[0] : in.readAllBytes());
    }
  }

  /** Finds the rewritten class before the compiled one. */
  private static final class OwnFirst extends URLClassLoader {
    OwnFirst(URL[] urls) {
      super(urls, PlainCodeTest.class.getClassLoader());
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
      if (!name.startsWith(PlainCodeTest.class.getName())) {
        return super.loadClass(name);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Test
  void lambdas() throws Exception {
    Constructor<?> constructor = plain(Lambdas.class).getDeclaredConstructor();
    constructor.setAccessible(true);
    assertEquals(new Lambdas().get(), ((Supplier<?>) constructor.newInstance()).get());
    String folder = Lambdas.class.getPackageName().replace('.', '/');
    try (var files = Files.list(classes.resolve(folder))) {
      assertTrue(files.filter(file -> file.toString().contains("$$Lambda")).count() >= 10);
    }
  }

  @Test
  void texts() throws Exception {
    Path source = Files.writeString(classes.resolve("Texts.java"), TEXTS);
    String[] options = {"-d", classes.toString(), source.toString()};
    assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, options));
    Path face = classes.resolve("org/gouji/Face.class");
    assertTrue(Files.readString(face, StandardCharsets.ISO_8859_1).contains("makeConcat"));
    PlainCode.main(new String[] {classes.toString()});
    assertFalse(Files.readString(face, StandardCharsets.ISO_8859_1).contains("makeConcat"));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      Object texts = loader.loadClass("org.gouji.Texts").getConstructor().newInstance();
      assertEquals("own\1true-2 3四56\2x7.5-0.0nullyown", ((Supplier<?>) texts).get());
    }
  }

  @Test
  void records() throws Exception {
    Method of = plain(Components.class).getDeclaredMethod("of", String.class);
    of.setAccessible(true);
    Object one = of.invoke(null, "x");
    assertEquals(Components.of("x").hashCode(), one.hashCode());
    assertEquals(of.invoke(null, "x"), one);
    assertNotEquals(of.invoke(null, "y"), one);
    assertNotEquals(of.invoke(null, (Object) null), one);
    assertFalse(one.equals(null));
    assertEquals(Components.of("x").toString(), one.toString());
  }

  @Test
  void theCommandLineIsReadByClassesWithStackMaps() throws IOException {
    try (InputStream in = CommandLine.class.getResourceAsStream("CommandLine.class")) {
      byte[] bytes = in == null ? new byte[8] : in.readNBytes(8);
      assertEquals(52, bytes[7]);
    }
  }
}
