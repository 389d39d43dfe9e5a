package org.gouji.model;

import java.util.List;

/**
 * A number of posts by kind.
 *
 * @param kinds the stated numbers by kind, at least one
 * @param workers the number of worker posts where it is stated: some documents count them among the
 *     other kinds
 */
public record Headcount(Figure total, List<Figure> kinds, List<Figure> workers) {}
