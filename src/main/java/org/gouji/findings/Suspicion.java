package org.gouji.findings;

import java.io.Serializable;
import org.gouji.diagnosis.Pattern;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure that is probably wrong.
 *
 * @param stated as printed
 * @param suggested what the other figures want it to be; null where it is not this figure that
 *     should change
 * @param pattern how it may have become wrong
 * @param source what was taken for it, or is missing beside it; null where nothing is known
 */
public record Suspicion(
    Place place,
    Text name,
    String stated,
    @Nullable String suggested,
    Unit unit,
    Pattern pattern,
    Finding.@Nullable Related source)
    implements Serializable {}
