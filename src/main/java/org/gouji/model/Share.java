package org.gouji.model;

import java.util.List;

/**
 * A share in percent that the document states.
 *
 * @param wholes what it may be a share of, the likeliest first; at least one
 * @param mayBeCut whether its last places may have been cut off and not rounded
 */
public record Share(Figure percent, Figure part, List<Figure> wholes, boolean mayBeCut) {}
