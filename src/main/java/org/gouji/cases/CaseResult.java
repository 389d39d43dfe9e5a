package org.gouji.cases;

import org.gouji.rulebook.CheckCase;

/**
 * What came of one case.
 *
 * @param check the check that the case belongs to
 * @param expected the findings that must be there, one a line
 * @param found those that are there, each with what its expectation speaks of
 * @param reversed whether it came out with the facts in the opposite order
 */
public record CaseResult(
    String check, CheckCase given, String expected, String found, boolean reversed) {
  public boolean passes() {
    return expected.equals(found);
  }
}
