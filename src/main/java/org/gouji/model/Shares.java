package org.gouji.model;

import java.util.List;

/**
 * The shares of all parts of one whole.
 *
 * @param percents those that are stated, at least one of them not zero
 */
public record Shares(List<Figure> percents) {}
