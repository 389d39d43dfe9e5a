package org.gouji.rulebook;

import java.util.List;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * A norm.
 *
 * @param title full title
 * @param number the issuer's number, for example 国务院令第729号
 * @param read whose marks in the catalogue's column "sure" say that the text was read, for example
 *     P or 143y
 * @param validFrom ISO date of its first day
 * @param validUntil ISO date of its last day; null while in force
 */
public record Source(
    @Nullable Text title,
    @Nullable String number,
    @Nullable Text issuer,
    List<String> read,
    @Nullable String validFrom,
    @Nullable String validUntil) {}
