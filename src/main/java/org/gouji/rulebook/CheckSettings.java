package org.gouji.rulebook;

import java.util.Map;
import java.util.Set;
import org.gouji.model.Text;
import org.gouji.yaml.Similar;
import org.jspecify.annotations.Nullable;

/**
 * Which checks a jurisdiction leaves out, and which it takes more or less gravely.
 *
 * @param byId what differs from the checks' own texts
 */
public record CheckSettings(Map<String, Setting> byId) {
  private static final String PARAMETER = "checks";
  private static final String INPUT = "I";

  /** An office's own ids, which a parameter may name although they are not there in every run. */
  private static final String OWN = "Z";

  /** What the parameter may say of a check. */
  public enum Setting {
    OFF(null),
    ERROR(Severity.ERROR),
    WARNING(Severity.WARNING),
    NOTE(Severity.NOTE);

    private final @Nullable Severity severity;

    Setting(@Nullable Severity severity) {
      this.severity = severity;
    }
  }

  /** The parameter's value. */
  record Value(Map<String, Setting> checks) {}

  /**
   * The settings of one place and day.
   *
   * @param known the ids of all checks
   * @throws RulebookException where the parameter names a check that is not there, or switches off
   *     an input check
   */
  static CheckSettings of(Parameters parameters, Set<String> known) {
    Value value = parameters.find(PARAMETER, Value.class);
    if (value == null) {
      return new CheckSettings(Map.of());
    }
    value
        .checks()
        .forEach((id, setting) -> require(parameters.label(PARAMETER), id, setting, known));
    return new CheckSettings(Map.copyOf(value.checks()));
  }

  /** Whether the check is carried out. */
  public boolean isOn(String id) {
    return byId.get(id) != Setting.OFF;
  }

  /** How grave the check's findings are. */
  public Severity severity(Check check) {
    Setting setting = byId.get(check.id());
    return setting == null || setting.severity == null ? check.severity() : setting.severity;
  }

  private static void require(String label, String id, Setting setting, Set<String> known) {
    if (!known.contains(id) && !id.startsWith(OWN)) {
      String similar = Similar.to(id, known);
      throw new RulebookException(
          new Text(
              label + ": 没有检查 " + id + (similar == null ? "" : "，是不是 " + similar + "？"),
              label
                  + ": no such check: "
                  + id
                  + (similar == null ? "" : "; did you mean " + similar + "?")));
    }
    if (setting == Setting.OFF && id.startsWith(INPUT)) {
      throw new RulebookException(
          new Text(
              label + ": 读取检查 " + id + " 不能关闭",
              label + ": the input check " + id + " cannot be switched off"));
    }
  }
}
