package org.gouji.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Text;

/** A rulebook that cannot be used; each problem names the file and what is wrong with it. */
public final class RulebookException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Text> problems;

  public RulebookException(String problem) {
    this(new Text(problem, problem));
  }

  public RulebookException(Text problem) {
    this(List.of(problem));
  }

  /** One or more problems, each of one line. */
  public RulebookException(List<Text> problems) {
    super(problems.stream().map(Text::en).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  public List<Text> problems() {
    return problems;
  }
}
