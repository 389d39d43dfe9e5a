package org.gouji.examining;

/** What an identity says of its subject. */
public enum Relation {
  /** It is the sum of the addends. */
  SUM,
  /** It is the same quantity as the only addend. */
  EQUAL,
  /** It is no more than the sum of the addends. */
  AT_MOST,
  /** It is no less than zero. */
  NOT_NEGATIVE,
  /** It has the sign of the sum of the addends. */
  DIRECTION,
  /** It is the first addend in percent of the rest. */
  PERCENTAGE,
  /** It is the number of things listed. */
  COUNT
}
