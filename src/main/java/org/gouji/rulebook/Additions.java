package org.gouji.rulebook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An office's own checks and parameters.
 *
 * @param checks by id
 * @param parameters the first that has a jurisdiction's file counts
 * @param parameterFiles every file of theirs
 * @param firstDays every place and first day of validity that they name
 */
record Additions(
    Map<String, CheckFolder> checks,
    List<ParameterFolder> parameters,
    List<ParameterFile> parameterFiles,
    List<FirstDay> firstDays) {
  static final Additions NONE = new Additions(Map.of(), List.of(), List.of(), List.of());

  /** A parameter file and where it stands. */
  record ParameterFile(ParameterFolder folder, String jurisdiction, String name) {}

  /**
   * When a value comes into force.
   *
   * @param jurisdiction GB/T 2260 code; null for the country
   * @param day ISO date
   */
  record FirstDay(@Nullable String jurisdiction, String day) {}

  /**
   * Reads them.
   *
   * @param taken the checks that there are already
   * @param names of the parameters that checks look at
   * @throws RulebookException with everything that is wrong with them
   */
  static Additions read(
      Map<String, CheckFolder> taken, Set<String> names, List<Path> rules, List<Path> parameters) {
    List<Text> problems = new ArrayList<>();
    AdditionalChecks checks = new AdditionalChecks(taken, problems);
    rules.forEach(checks::read);
    AdditionalParameters own = new AdditionalParameters(names, problems);
    parameters.forEach(own::read);
    if (!problems.isEmpty()) {
      throw new RulebookException(problems);
    }
    return new Additions(checks.found(), own.folders(), own.files(), own.firstDays());
  }

  /** The texts that count, under names that do not depend on where the folders stand. */
  void appendTo(StringBuilder all) {
    checks.forEach(
        (id, folder) -> {
          for (String name : List.of(CheckFolder.TEXTS, CheckFolder.RULE, CheckFolder.CASES)) {
            all.append(id).append('/').append(name).append('\n');
            all.append(folder.text(name)).append('\n');
          }
        });
    for (ParameterFile file : parameterFiles) {
      all.append(file.jurisdiction()).append('/').append(file.name()).append('\n');
      all.append(file.folder().text(file.jurisdiction(), file.name())).append('\n');
    }
  }
}
