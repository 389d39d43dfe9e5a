package org.gouji.reporting;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The submissions of an HTML report until their turn comes. As many are kept as a browser can show:
 * where there are more than a few thousand, those that have findings, up to a size.
 */
final class HtmlSubmissions implements Closeable {
  /** Above it those without findings are left out. */
  static final int MOST_LISTED = 2_000;

  /** About as much as browsers open within seconds. */
  static final int MOST_BYTES = 48 << 20;

  private final Spill spill = new Spill();
  private final DataOutputStream blocks = new DataOutputStream(spill);
  private int seen;
  private int seenQuiet;
  private int kept;
  private int keptQuiet;
  private long bytes;

  /**
   * Keeps a submission where there is room for it.
   *
   * @param quiet whether it has no findings
   */
  void add(ByteArrayOutputStream block, boolean quiet) throws IOException {
    seen++;
    seenQuiet += quiet ? 1 : 0;
    boolean wanted = !quiet || listsAll();
    if (wanted && bytes + block.size() <= MOST_BYTES) {
      bytes += block.size();
      kept++;
      keptQuiet += quiet ? 1 : 0;
      blocks.writeBoolean(quiet);
      blocks.writeInt(block.size());
      block.writeTo(blocks);
    }
  }

  private boolean listsAll() {
    return seen <= MOST_LISTED;
  }

  /** How many have findings and are not shown. */
  int leftOut() {
    return seen - seenQuiet - (kept - keptQuiet);
  }

  /** How many have none and are not shown. */
  int quietLeftOut() {
    return listsAll() ? seenQuiet - keptQuiet : seenQuiet;
  }

  void writeTo(OutputStream out) throws IOException {
    blocks.flush();
    try (DataInputStream in = new DataInputStream(spill.content())) {
      for (int i = 0; i < kept; i++) {
        boolean isQuiet = in.readBoolean();
        byte[] block = in.readNBytes(in.readInt());
        if (listsAll() || !isQuiet) {
          out.write(block);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
