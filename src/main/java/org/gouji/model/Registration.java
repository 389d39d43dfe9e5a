package org.gouji.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what two documents show that they are of one organization.
 *
 * @param name without blanks and differences between full and half width
 */
public record Registration(
    @Nullable String jurisdiction, @Nullable String code, @Nullable String name) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
  private static final Pattern OWN_LEVEL = Pattern.compile("[(（]?(本级|机关)[)）]?$");

  static Registration of(
      @Nullable String jurisdiction, @Nullable String code, @Nullable Prose name) {
    return new Registration(jurisdiction, plain(code), plain(name == null ? null : name.text()));
  }

  /** A name as names are compared; null for one without a character. */
  static @Nullable String plain(@Nullable String name) {
    if (name == null) {
      return null;
    }
    String plain = BLANKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
    return plain.isEmpty() ? null : plain;
  }

  /**
   * Whether both are one organization: by their codes where both state one, else by their names.
   */
  public boolean isSameAs(Registration other) {
    if (!mayShareJurisdiction(other)) {
      return false;
    }
    if (code != null && other.code != null) {
      return code.equals(other.code);
    }
    return name != null && name.equals(other.name);
  }

  /** Whether nothing says that they belong to different places. */
  public boolean mayShareJurisdiction(Registration other) {
    return jurisdiction == null
        || other.jurisdiction == null
        || jurisdiction.equals(other.jurisdiction);
  }

  /** Whether a unit is a department's own level (本级), which may bear the department's name. */
  boolean isOwnLevelOf(Registration department) {
    if (code != null && code.equals(department.code)) {
      return true;
    }
    return name != null
        && department.name != null
        && withoutLevel(name).equals(withoutLevel(department.name));
  }

  /** Whether this is a unit that a department lists, perhaps without the name of the place. */
  boolean isListedAs(Registration listed) {
    if (code != null && listed.code != null) {
      return code.equals(listed.code);
    }
    return name != null
        && listed.name != null
        && (name.endsWith(listed.name) || listed.name.endsWith(name));
  }

  private static String withoutLevel(String name) {
    return OWN_LEVEL.matcher(name).replaceFirst("");
  }
}
