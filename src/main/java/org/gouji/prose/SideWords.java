package org.gouji.prose;

import org.gouji.model.Prose;

/**
 * A change that a passage on one side of the budget says of the other.
 *
 * @param revenue whether the passage is about revenue
 */
public record SideWords(Prose words, boolean revenue) {}
