package org.gouji.examining;

import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Text;

/** Something about the text of a document that a rule may forbid. */
public interface Blemish {
  Place place();

  /** Which of the check's messages applies. */
  default String variant() {
    return "default";
  }

  /** What fills the check's message. */
  Map<String, Text> details();
}
