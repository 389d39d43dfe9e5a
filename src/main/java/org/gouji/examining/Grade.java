package org.gouji.examining;

/** How well printed figures keep an identity. */
public enum Grade {
  /** The printed figures satisfy it. */
  EQUAL,
  /** They miss it by no more than rounding can explain. */
  ROUNDED,
  /** No unrounded values could satisfy it. */
  WRONG
}
