package org.gouji.model;

/**
 * A figure at odds with what the document says elsewhere without a figure.
 *
 * @param variant which of the check's messages applies
 * @param other what it says there, or where that is
 */
public record Contradiction(Figure figure, String variant, Text other) {}
