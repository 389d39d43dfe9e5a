package org.gouji.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folders of a rulebook that hold parameters.
 *
 * @param all the first that has a jurisdiction's file counts
 */
record ParameterFolders(List<ParameterFolder> all) {
  private static final Pattern CODE = Pattern.compile("[0-9]{2,12}");
  private static final Pattern TRAILING_ZEROS = Pattern.compile("(00)+$");
  private static final String COUNTRY = "CN";

  /**
   * The parameters in force at a place.
   *
   * @param jurisdiction GB/T 2260 code; null for the country
   * @param day ISO date
   */
  Parameters on(@Nullable String jurisdiction, String day) {
    List<String> nearestFirst = new ArrayList<>();
    if (jurisdiction != null && CODE.matcher(jurisdiction).matches()) {
      String code = TRAILING_ZEROS.matcher(jurisdiction).replaceAll("");
      for (int length = code.length(); length >= 2; length -= 2) {
        nearestFirst.add(COUNTRY + "-" + code.substring(0, length));
      }
    }
    nearestFirst.add(COUNTRY);
    return new Parameters(all, nearestFirst, day);
  }
}
