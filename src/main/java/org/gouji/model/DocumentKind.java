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
}
