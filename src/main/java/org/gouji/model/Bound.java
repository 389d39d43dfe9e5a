package org.gouji.model;

import java.util.List;

/**
 * Figures that together are no more than others together, since they are a part of them.
 *
 * @param parts at least one; the first is the one to look at
 * @param wholes at least one
 */
public record Bound(List<Figure> parts, List<Figure> wholes) {}
