package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Text;

/**
 * Something that must be there, or must not.
 *
 * @param variant which of the check's messages applies when it is not met
 * @param met whether the submission meets it
 * @param place where to look
 * @param details what fills the message
 */
public record Demand(
    String check, String variant, boolean met, Place place, Map<String, Text> details)
    implements Entry {
  @Override
  public boolean isBroken() {
    return !met;
  }
}
