package org.gouji.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import org.gouji.Gouji;
import org.gouji.findings.Baseline;
import org.gouji.model.Language;
import org.gouji.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** The library's door as a command line opens it, with the baseline that it was opened with. */
record Opened(Gouji gouji, @Nullable Baseline baseline) {
  /**
   * Opens it.
   *
   * @param mostFindings of one file
   * @param known a baseline; null for none
   * @param today the day by which waivers are judged; null for the present one
   * @throws CannotRun where a check or the baseline cannot be had
   */
  static Opened open(
      RulesOption rules,
      ParametersOption parameters,
      Choices choices,
      int mostFindings,
      int jobs,
      @Nullable LocalDate today,
      @Nullable Path known,
      Language language) {
    Rulebook rulebook =
        Gouji.Options.DEFAULT.rulebook().with(rules.folders(), parameters.folders());
    Selection selection = Selection.of(rulebook, choices.checks(), choices.skip(), language);
    Baseline baseline =
        known == null ? null : Baselines.read(known, rulebook, selection::includes, language);
    Gouji.Options options =
        new Gouji.Options(
            rulebook,
            selection::includes,
            choices.limits(),
            mostFindings,
            jobs,
            today == null ? Gouji.Options.DEFAULT.today() : () -> today,
            baseline);
    return new Opened(Gouji.open(options), baseline);
  }
}
