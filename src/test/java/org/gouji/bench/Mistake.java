package org.gouji.bench;

/**
 * A figure that prints something else than it should.
 *
 * @param path of the figure, as in reports
 * @param right what it should print
 * @param wrong what it prints
 */
record Mistake(String path, String right, String wrong) {
  /** Whether a report's path means this figure; an amount may go without the key of its own. */
  boolean isAt(String reported) {
    return reported.equals(path) || reported.equals(path + ".amount");
  }

  /** The way back. */
  Mistake undone() {
    String rightBefore = wrong;
    String wrongBefore = right;
    return new Mistake(path, rightBefore, wrongBefore);
  }
}
