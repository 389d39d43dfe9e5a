package org.gouji;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gouji.Families.Head;
import org.gouji.model.DocumentKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which documents may belong together. */
final class FamiliesTest {
  private static final DocumentKind DEPARTMENT = DocumentKind.DEPARTMENT_BUDGET;
  private static final DocumentKind UNIT = DocumentKind.UNIT_BUDGET;

  @Test
  void oneOrganizationOverTheYears() {
    assertEquals(
        List.of(List.of(0, 2, 3)),
        among(
            new Head(UNIT, 2022, null, "甲", null),
            new Head(UNIT, 2022, null, "乙", null),
            new Head(UNIT, 2023, "001", "甲", null),
            new Head(UNIT, 2024, "001", "甲（新）", null)));
  }

  @Test
  void copiesOfADocumentMayHideThatItHasNeighbours() {
    assertEquals(
        List.of(List.of(0, 1, 2)),
        among(
            new Head(UNIT, 2022, null, "甲", null),
            new Head(UNIT, 2023, null, "甲", null),
            new Head(UNIT, 2023, null, "甲", null)));
  }

  @Test
  void aDepartmentAndItsUnitsOfTheYear() {
    assertEquals(
        List.of(List.of(0, 3, 4)),
        among(
            new Head(UNIT, 2023, null, "甲", "局"),
            new Head(UNIT, 2022, null, "乙", "局"),
            null,
            new Head(UNIT, 2023, null, "丙", "局"),
            new Head(DEPARTMENT, 2023, null, "局", null)));
  }

  @Test
  void nothingElse() {
    assertEquals(
        List.of(),
        among(
            new Head(UNIT, 2021, null, "甲", "局"),
            new Head(UNIT, 2023, null, "甲", "局"),
            new Head(DEPARTMENT, 2022, null, "甲", null),
            new Head(DocumentKind.UNIT_FINAL, 2022, null, "甲", null),
            new Head(DocumentKind.UNIT_FINAL, 2023, null, "甲", null)));
  }

  private static List<List<Integer>> among(@Nullable Head... heads) {
    return new ArrayList<>(Families.among(Arrays.asList(heads)));
  }
}
