package org.gouji.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The checks and parameters below one folder, found by walking. A check is read when it is first
 * asked for.
 */
public final class Rulebook {
  private static final Pattern CHECK_FOLDER =
      Pattern.compile("checks/([a-z-]+)/(([A-Z][0-9]{2})-[a-z0-9-]+)/check\\.md");
  private static final Pattern TRAILING_ZEROS = Pattern.compile("(00)+$");
  private static final String LATEST = "9999-12-31";

  private final RuleFiles files;
  private final Map<String, String> folders = new LinkedHashMap<>();
  private final Map<String, Check> read = new ConcurrentHashMap<>();

  private Rulebook(RuleFiles files) {
    this.files = files;
    for (String path : files.paths()) {
      Matcher folder = CHECK_FOLDER.matcher(path);
      if (folder.matches()) {
        String before =
            folders.putIfAbsent(
                folder.group(3), "checks/" + folder.group(1) + "/" + folder.group(2));
        if (before != null) {
          throw new RulebookException(path + ": " + folder.group(3) + " is already " + before);
        }
      }
    }
  }

  /** The rulebook that is part of the product. */
  public static Rulebook bundled() {
    return new Rulebook(RuleFiles.bundled());
  }

  /** The rulebook below a folder that holds {@code checks/} and {@code parameters/}. */
  public static Rulebook in(Path folder) {
    return new Rulebook(RuleFiles.in(folder));
  }

  /** The ids of all checks, in order. */
  public Set<String> ids() {
    return new TreeSet<>(folders.keySet());
  }

  /** The family of a check: the folder that its own stands in. */
  public String family(String id) {
    return folderOf(id).split("/", -1)[1];
  }

  /**
   * A check with its texts.
   *
   * @throws RulebookException where there is no such check, or its check.md does not say what it
   *     must
   */
  public Check check(String id) {
    return read.computeIfAbsent(id, this::readCheck);
  }

  /** A file of a check's folder, for example cases.yaml; null where it has none. */
  public @Nullable String file(String id, String name) {
    return files.text(folderOf(id) + "/" + name);
  }

  /** The cases that the check's folder gives, in order. */
  public List<CheckCase> cases(String id) {
    String text = file(id, "cases.yaml");
    return text == null
        ? List.of()
        : YamlFile.bindAll(folderOf(id) + "/cases.yaml", text, CheckCase.class);
  }

  /** The SHA-256 of all its files, in hexadecimal. */
  public String sha256() {
    StringBuilder all = new StringBuilder();
    for (String path : files.paths()) {
      all.append(path).append('\n').append(files.text(path)).append('\n');
    }
    return Sha256.of(all.toString());
  }

  /** The norms that checks and parameters may cite, by key. */
  public Map<String, Source> sources() {
    String text = files.text("sources.yaml");
    return text == null ? Map.of() : YamlFile.bind("sources.yaml", text, Sources.class).sources();
  }

  /**
   * The parameters for a place and a fiscal year.
   *
   * @param jurisdiction GB/T 2260 code; null for the country
   * @param fiscalYear the first of January of that year counts; null for the latest values
   */
  public Parameters parameters(@Nullable String jurisdiction, @Nullable Integer fiscalYear) {
    List<String> chain = new ArrayList<>();
    String code = jurisdiction == null ? "" : TRAILING_ZEROS.matcher(jurisdiction).replaceAll("");
    for (int length = code.length(); length >= 2; length -= 2) {
      chain.add("CN-" + code.substring(0, length));
    }
    chain.add("CN");
    return new Parameters(files, chain, fiscalYear == null ? LATEST : fiscalYear + "-01-01");
  }

  private Check readCheck(String id) {
    String path = folderOf(id) + "/check.md";
    String text = files.text(path);
    if (text == null) {
      throw new RulebookException(path + " is missing");
    }
    Check check = Check.parse(family(id), path, text.replace("\r\n", "\n"));
    if (!check.id().equals(id)) {
      throw new RulebookException(path + ": the id is " + check.id() + ", the folder says " + id);
    }
    return check;
  }

  private String folderOf(String id) {
    String folder = folders.get(id);
    if (folder == null) {
      throw new RulebookException("there is no check " + id);
    }
    return folder;
  }
}
