package org.gouji.yaml;

/**
 * What a file of unknown origin may cost.
 *
 * @param bytes size of a file
 * @param depth nesting of mappings and lists
 * @param aliasNodes nodes that aliases may add to those that are written
 * @param scalarLength code points of one value
 */
public record Limits(long bytes, int depth, int aliasNodes, int scalarLength) {
  public static final Limits DEFAULT = new Limits(16L << 20, 64, 10_000, 1 << 20);

  /** The same limits with another file size. */
  public Limits withBytes(long size) {
    return new Limits(size, depth, aliasNodes, scalarLength);
  }
}
