package org.gouji.model;

/** Two stated figures that stand in a relation to each other, for example a part and its whole. */
public record FigurePair(Figure first, Figure second) {}
