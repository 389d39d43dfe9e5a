package org.gouji.reading;

import java.util.List;
import org.gouji.model.Figure;
import org.gouji.model.Submission;
import org.gouji.model.Summary;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading one file.
 *
 * @param file its name as the user gave it, or as it was found below a folder
 * @param submission null where nothing could be read
 * @param figures every figure of the submission in the written order
 * @param problems what could not be read as it stands
 * @param text the decoded file; empty where it could not be decoded
 * @param sha256 of the bytes; empty where there were none to be had
 */
public record Reading(
    String file,
    @Nullable Submission submission,
    List<Figure> figures,
    List<Problem> problems,
    String text,
    String sha256) {
  /** A line of the file without its end; empty where the file has no such line. */
  public String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }

  /** What its neighbours are compared with; null where it does not say what it is. */
  public @Nullable Summary summary() {
    return submission == null ? null : Summary.of(file, submission, figures);
  }

  /** The same with nothing but these problems. */
  public Reading with(List<Problem> others) {
    return new Reading(file, submission, figures, others, text, sha256);
  }

  /** The same where the text is no longer the one that was examined. */
  public Reading withoutText() {
    return new Reading(file, submission, figures, problems, "", sha256);
  }
}
