package org.gouji.model;

import java.util.List;

/**
 * A share in percent that the document states.
 *
 * @param wholes what it may be a share of, the likeliest first; at least one
 */
public record Share(Figure percent, Figure part, List<Figure> wholes) {}
