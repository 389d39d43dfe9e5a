package org.gouji.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    return new Parameters(all, nearestFirst(jurisdiction), day);
  }

  /** What messages call the folders that there are for a place, the nearest first. */
  List<String> at(@Nullable String jurisdiction) {
    return nearestFirst(jurisdiction).stream()
        .flatMap(place -> all.stream().map(each -> each.label(place)).filter(Objects::nonNull))
        .toList();
  }

  private static List<String> nearestFirst(@Nullable String jurisdiction) {
    List<String> nearestFirst = new ArrayList<>();
    if (jurisdiction != null && CODE.matcher(jurisdiction).matches()) {
      String code = TRAILING_ZEROS.matcher(jurisdiction).replaceAll("");
      for (int length = code.length(); length >= 2; length -= 2) {
        nearestFirst.add(COUNTRY + "-" + code.substring(0, length));
      }
    }
    nearestFirst.add(COUNTRY);
    return nearestFirst;
  }
}
