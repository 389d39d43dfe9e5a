package org.gouji.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.gouji.findings.Evidence;
import org.gouji.model.Text;
import org.gouji.reading.SubmissionFiles;
import org.gouji.reporting.RecordedReport;
import org.gouji.rulebook.Sha256;

/** What a report rests on beside what there is now. */
final class Differences {
  private final List<Text> all = new ArrayList<>();

  private Differences() {}

  /** One sentence each; none where report and files agree. */
  List<Text> all() {
    return List.copyOf(all);
  }

  static Differences of(RecordedReport recorded, Evidence now, List<Path> files) {
    Differences differences = new Differences();
    if (!recorded.rulebookSha256().equals(now.rulebookSha256())) {
      differences.add("规则库或参数变了", "The rulebook or its parameters have changed");
    }
    SortedMap<String, String> inputs = new TreeMap<>();
    for (Path file : files) {
      String name = SubmissionFiles.nameOf(file);
      inputs.put(name, hash(file, recorded.inputs().getOrDefault(name, "-")));
    }
    differences.compare(recorded.inputs(), inputs);
    SortedMap<String, String> waivers = new TreeMap<>();
    now.waivers().forEach(source -> waivers.put(source.file(), source.sha256()));
    differences.compare(recorded.waivers(), waivers);
    Evidence.Source baseline = now.baseline();
    if (!Objects.equals(recorded.baseline(), baseline == null ? null : baseline.sha256())) {
      differences.add(
          "基线不是报告所用的那一份（用 --baseline 指定）",
          "The baseline is not the one that the report used (name it with --baseline)");
    }
    return differences;
  }

  /** The number of the first line in which two files differ; 0 where there is none. */
  static long line(Path one, Path other) throws IOException {
    long equal = Files.mismatch(one, other);
    long line = 1;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(one))) {
      for (long i = 0; i < equal; i++) {
        line += in.read() == '\n' ? 1 : 0;
      }
    }
    return equal < 0 ? 0 : line;
  }

  /** What could not be read then has no hash, and is left to the examination. */
  private static String hash(Path file, String recorded) {
    if (recorded.isEmpty()) {
      return recorded;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Sha256.of(in);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private void compare(Map<String, String> then, Map<String, String> now) {
    TreeSet<String> names = new TreeSet<>(then.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      if (!now.containsKey(name)) {
        add("缺少 " + name, name + " is missing");
      } else if (!then.containsKey(name)) {
        add(name + " 是新的，报告里没有", name + " is new, the report does not have it");
      } else if (!Objects.equals(then.get(name), now.get(name))) {
        add(name + " 变了", name + " has changed");
      }
    }
  }

  private void add(String zh, String en) {
    all.add(new Text(zh + "。", en + "."));
  }
}
