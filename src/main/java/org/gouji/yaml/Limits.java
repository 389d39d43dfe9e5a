package org.gouji.yaml;

/**
 * What a file of unknown origin may cost.
 *
 * @param bytes size of a file
 * @param depth nesting of mappings and lists
 * @param aliasNodes nodes that aliases may add to those that are written
 * @param scalarLength length of one value
 * @param nodes keys, values, lists and mappings of a file
 */
public record Limits(long bytes, int depth, int aliasNodes, int scalarLength, int nodes) {
  public static final Limits DEFAULT = new Limits(16L << 20, 64, 10_000, 1 << 20, 1_000_000);

  /** The same limits with another file size. */
  public Limits withBytes(long size) {
    return new Limits(size, depth, aliasNodes, scalarLength, nodes);
  }
}
