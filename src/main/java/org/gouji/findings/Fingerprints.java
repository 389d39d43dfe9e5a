package org.gouji.findings;

import java.util.HashMap;
import java.util.Map;
import org.gouji.model.Submission;
import org.gouji.reading.Reading;
import org.gouji.rulebook.Sha256;

/** Gives every finding of a file a fingerprint of its own that does not depend on its line. */
final class Fingerprints {
  private static final int LENGTH = 16;
  private final String document;
  private final Map<String, Integer> given = new HashMap<>();

  Fingerprints(Reading reading) {
    Submission submission = reading.submission();
    String file = reading.file().substring(reading.file().lastIndexOf('/') + 1);
    document =
        file
            + "|"
            + FindingWriter.organization(submission)
            + "|"
            + (submission == null ? null : submission.fiscalYear());
  }

  String of(Draft draft, String said) {
    String identity = String.join("|", draft.check().id(), document, draft.place().path(), said);
    int times = given.merge(identity, 1, Integer::sum);
    return Sha256.of(times == 1 ? identity : identity + "|" + times).substring(0, LENGTH);
  }
}
