package org.gouji.model;

import java.util.List;

/**
 * A stated change and the stated figures it can be computed from.
 *
 * @param up figures whose sum, less the sum of {@code down}, is the change
 * @param down last year's figure; empty where the change is a sum of changes
 */
public record Movement(Figure change, List<Figure> up, List<Figure> down) {}
