package org.gouji.model;

/**
 * Whether a subordinate unit keeps its own accounts (独立核算) or is kept in its superior's (并入上级核算).
 */
public enum Accounting {
  INDEPENDENT,
  CONSOLIDATED
}
