package org.gouji.prose;

import java.util.List;
import org.gouji.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A change in a sentence that gives it in percent too, or last year's amount. A number that is
 * stated elsewhere as well stands here as stated there.
 *
 * @param amounts the amounts before it in its clause, one of which has changed
 * @param prior last year's amount; null where the sentence does not give it
 * @param percent null where it is not given, or is stated elsewhere
 */
public record ChangeWords(
    List<Figure> amounts, @Nullable Figure prior, Figure change, @Nullable Figure percent) {}
