package org.gouji.yaml;

import java.util.Map;
import org.gouji.model.Place;

/**
 * Something in the input that cannot be read as it stands.
 *
 * @param check id of the input check, I01 to I08, or I10 to I13 of a waiver
 * @param variant which of the check's messages applies
 * @param place where it stands
 * @param details what fills the message: for example found, expected, meant, limit
 */
public record Problem(String check, String variant, Place place, Map<String, String> details) {}
