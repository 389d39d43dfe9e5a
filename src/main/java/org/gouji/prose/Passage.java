package org.gouji.prose;

import java.util.List;
import org.gouji.model.Prose;

/**
 * A text and the headings that it stands under.
 *
 * @param headings the outermost first
 */
public record Passage(List<Prose> headings, Prose text) {}
