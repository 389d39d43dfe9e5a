package org.gouji.model;

/** Two sides that must balance: what comes in and what is spent. */
public interface Balance {
  Item revenueSide();

  Item expenditureSide();

  /**
   * Whether the sides hold the money carried over and carried forward as well; those of the year
   * alone need not balance where money is carried.
   */
  boolean holdsCarriedMoney();
}
