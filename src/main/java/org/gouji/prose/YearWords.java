package org.gouji.prose;

import org.gouji.model.Prose;

/**
 * A year in the prose or in a heading.
 *
 * @param compared whether it is the year that figures are compared with, and not the document's own
 */
public record YearWords(Prose words, int year, boolean compared) {}
