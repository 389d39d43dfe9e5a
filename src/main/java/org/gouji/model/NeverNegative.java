package org.gouji.model;

import java.util.List;

/** What states amounts that no budget shows below zero. */
public interface NeverNegative {
  /** Those of the amounts that are stated. */
  List<Figure> neverNegative();
}
