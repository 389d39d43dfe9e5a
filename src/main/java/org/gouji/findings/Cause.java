package org.gouji.findings;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gouji.model.Place;
import org.gouji.model.Text;
import org.gouji.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One cause of several findings: the figure, or the figures together, that are probably wrong.
 *
 * @param severity of the gravest finding that it explains
 * @param certain whether it stands out from every alternative
 * @param title what it comes to
 * @param message which figure, what it says, what it should say and why, complete in itself
 * @param figures what is wrong; the first is the one to look at
 * @param alternatives other figures that could be wrong instead, likeliest first
 * @param explains fingerprints of the findings that vanish with it, in reading order
 * @param sourceLine the line of the file that the first figure stands on
 */
public record Cause(
    Severity severity,
    boolean certain,
    Text title,
    Text message,
    List<Suspicion> figures,
    List<Suspicion> alternatives,
    List<String> explains,
    String sourceLine)
    implements Serializable {
  /** Whether it says more than its only finding with a list of figures that may be wrong. */
  public boolean leads() {
    return certain
        || explains.size() > 1
        || figures.size() > 1
        || figures.get(0).suggested() == null;
  }

  /** What could be wrong, likeliest first. */
  public List<Suspicion> suspicions() {
    return Stream.concat(figures.stream(), alternatives.stream()).toList();
  }

  /**
   * The same cause of listed findings, as grave as those of them that count; null where it explains
   * none.
   *
   * @param listed findings by their fingerprints
   */
  @Nullable Cause among(Map<String, Finding> listed) {
    List<String> explained = explains.stream().filter(listed::containsKey).toList();
    if (explained.isEmpty()) {
      return null;
    }
    List<Finding> counting = explained.stream().map(listed::get).filter(Finding::counts).toList();
    Severity gravest =
        counting.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElse(severity);
    int accepted = explained.size() - counting.size();
    Text hint =
        accepted == 0
            ? new Text("", "")
            : new Text(
                "（其中 " + accepted + " 条已豁免或在基线中，另列。）",
                " (" + accepted + " of them are waived or in the baseline, and listed apart.)");
    return new Cause(
        gravest,
        certain,
        title,
        new Text(message.zh() + hint.zh(), message.en() + hint.en()),
        figures,
        alternatives,
        explained,
        sourceLine);
  }

  /** Where to look first. */
  public Place place() {
    return figures.get(0).place();
  }
}
