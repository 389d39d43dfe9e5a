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
  private int kept;
  private int quiet;
  private int seen;
  private long bytes;
  private long leftOut;

  /**
   * Keeps a submission where there is room for it.
   *
   * @param quiet whether it has no findings
   */
  void add(ByteArrayOutputStream block, boolean quiet) throws IOException {
    seen++;
    this.quiet += quiet ? 1 : 0;
    if (quiet && seen > MOST_LISTED) {
      return;
    }
    if (bytes + block.size() > MOST_BYTES) {
      leftOut += quiet ? 0 : 1;
      return;
    }
    bytes += block.size();
    kept++;
    blocks.writeBoolean(quiet);
    blocks.writeInt(block.size());
    block.writeTo(blocks);
  }

  /** How many have findings and are not shown. */
  long leftOut() {
    return leftOut;
  }

  /** How many have none and are not shown. */
  long quietLeftOut() {
    return seen > MOST_LISTED ? quiet : 0;
  }

  void writeTo(OutputStream out) throws IOException {
    blocks.flush();
    boolean all = seen <= MOST_LISTED;
    try (DataInputStream in = new DataInputStream(spill.content())) {
      for (int i = 0; i < kept; i++) {
        boolean isQuiet = in.readBoolean();
        byte[] block = in.readNBytes(in.readInt());
        if (all || !isQuiet) {
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
