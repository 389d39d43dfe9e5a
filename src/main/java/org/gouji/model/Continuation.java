package org.gouji.model;

import org.jspecify.annotations.Nullable;

/**
 * What a document says of the year before, beside what the document of that year published.
 *
 * @param stated last year's figure, or the change from it
 * @param amount this year's figure, where a change is stated; null where last year's figure itself
 *     is
 */
public record Continuation(Figure stated, @Nullable Figure amount, Figure published) {}
