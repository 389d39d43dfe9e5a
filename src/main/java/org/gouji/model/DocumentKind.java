package org.gouji.model;

/** What is published: the budget or the final accounts, of a department or of a single unit. */
public enum DocumentKind {
  DEPARTMENT_BUDGET,
  UNIT_BUDGET,
  DEPARTMENT_FINAL,
  UNIT_FINAL;

  public boolean isBudget() {
    return this == DEPARTMENT_BUDGET || this == UNIT_BUDGET;
  }

  public boolean isDepartment() {
    return this == DEPARTMENT_BUDGET || this == DEPARTMENT_FINAL;
  }

  /** The kind that the units of a department publish when it publishes this one. */
  public DocumentKind ofUnits() {
    return isBudget() ? UNIT_BUDGET : UNIT_FINAL;
  }
}
