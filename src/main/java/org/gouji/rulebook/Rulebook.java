package org.gouji.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The checks and parameters below one folder, found by walking, with an office's own beside them. A
 * check is read when it is first asked for.
 */
public final class Rulebook {
  private static final String PARAMETERS = "parameters/";
  private static final String LATEST = "9999-12-31";

  private final RuleFiles files;
  private final SortedMap<String, CheckFolder> folders;
  private final Additions additions;
  private final ParameterFolders parameters;
  private final Map<String, Check> read = new ConcurrentHashMap<>();
  private final Map<String, CheckSettings> settings = new ConcurrentHashMap<>();

  private Rulebook(RuleFiles files, Map<String, CheckFolder> own, Additions additions) {
    this.files = files;
    this.folders = new TreeMap<>(own);
    this.folders.putAll(additions.checks());
    this.additions = additions;
    List<ParameterFolder> sources = new ArrayList<>(additions.parameters());
    sources.add(new ParameterFolder(files, PARAMETERS));
    this.parameters = new ParameterFolders(List.copyOf(sources));
  }

  private static Rulebook of(RuleFiles files) {
    Map<String, CheckFolder> folders = new LinkedHashMap<>();
    for (String path : files.paths()) {
      CheckFolder folder = CheckFolder.of(files, path);
      if (folder != null) {
        CheckFolder before = folders.putIfAbsent(folder.id(), folder);
        if (before != null) {
          throw new RulebookException(path + ": " + folder.id() + " is already " + before.path());
        }
      }
    }
    return new Rulebook(files, folders, Additions.NONE);
  }

  /** The rulebook that is part of the product. */
  public static Rulebook bundled() {
    return of(RuleFiles.bundled());
  }

  /** The rulebook below a folder that holds {@code checks/} and {@code parameters/}. */
  public static Rulebook in(Path folder) {
    return of(RuleFiles.in(folder));
  }

  /**
   * This rulebook with an office's own checks and parameters beside its own.
   *
   * @param rules folders that hold folders of checks
   * @param own folders that hold folders of jurisdictions; the last one that has a jurisdiction's
   *     file comes before the others and before this rulebook's
   * @throws RulebookException with everything that is wrong with them
   */
  public Rulebook with(List<Path> rules, List<Path> own) {
    if (rules.isEmpty() && own.isEmpty()) {
      return this;
    }
    Additions more = Additions.read(folders, parameterNames(), rules, own);
    Rulebook rulebook = new Rulebook(files, folders, more);
    rulebook.additionalParameters().forEach(each -> CheckSettings.of(each, rulebook.ids()));
    return rulebook;
  }

  /** The ids of all checks, in order. */
  public Set<String> ids() {
    return new TreeSet<>(folders.keySet());
  }

  /** The ids of the checks that are an office's own, in order. */
  public Set<String> additionalIds() {
    return new TreeSet<>(additions.checks().keySet());
  }

  /** The family of a check: the folder that its own stands in. */
  public String family(String id) {
    return folderOf(id).family();
  }

  /**
   * A check with its texts.
   *
   * @throws RulebookException where there is no such check, or its check.md does not say what it
   *     must
   */
  public Check check(String id) {
    return read.computeIfAbsent(id, known -> folderOf(known).readCheck());
  }

  /** A file of a check's folder, for example cases.yaml; null where it has none. */
  public @Nullable String file(String id, String name) {
    return folderOf(id).text(name);
  }

  /** The texts of the rules of these checks, by what messages call their files. */
  public Map<String, String> rules(Collection<String> ids) {
    Map<String, String> rules = new TreeMap<>();
    for (String id : ids) {
      String text = file(id, CheckFolder.RULE);
      if (text != null) {
        rules.put(folderOf(id).label(CheckFolder.RULE), text);
      }
    }
    return rules;
  }

  /** The cases that the check's folder gives, in order. */
  public List<CheckCase> cases(String id) {
    String text = file(id, CheckFolder.CASES);
    return text == null
        ? List.of()
        : YamlFile.bindAll(folderOf(id).label(CheckFolder.CASES), text, CheckCase.class);
  }

  /** The SHA-256 of all its files, in hexadecimal. */
  public String sha256() {
    String known = additions.equals(Additions.NONE) ? files.sha256() : null;
    return known == null ? workOutSha256() : known;
  }

  private String workOutSha256() {
    StringBuilder all = new StringBuilder();
    for (String path : files.paths()) {
      all.append(path).append('\n').append(files.text(path)).append('\n');
    }
    additions.appendTo(all);
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
    return parameters.on(jurisdiction, fiscalYear == null ? LATEST : fiscalYear + "-01-01");
  }

  /**
   * What messages call the folders that give the parameters for a place, the nearest first.
   *
   * @param jurisdiction GB/T 2260 code; null for the country
   */
  public List<String> parameterFolders(@Nullable String jurisdiction) {
    return parameters.at(jurisdiction);
  }

  /**
   * What a place and a fiscal year make of the checks.
   *
   * @param jurisdiction GB/T 2260 code; null for the country
   */
  public CheckSettings settings(@Nullable String jurisdiction, @Nullable Integer fiscalYear) {
    return settings.computeIfAbsent(
        jurisdiction + "|" + fiscalYear,
        key -> CheckSettings.of(parameters(jurisdiction, fiscalYear), folders.keySet()));
  }

  /**
   * The parameters at every place and on every first day that an office's own name, for trying them
   * out.
   */
  public List<Parameters> additionalParameters() {
    return additions.firstDays().stream()
        .map(first -> parameters.on(first.jurisdiction(), first.day()))
        .toList();
  }

  private Set<String> parameterNames() {
    Set<String> names = new TreeSet<>();
    for (String path : files.paths()) {
      if (path.startsWith(PARAMETERS)) {
        names.add(path.substring(path.lastIndexOf('/') + 1).replace(".yaml", ""));
      }
    }
    return names;
  }

  private CheckFolder folderOf(String id) {
    CheckFolder folder = folders.get(id);
    if (folder == null) {
      throw new RulebookException("there is no check " + id);
    }
    return folder;
  }
}
