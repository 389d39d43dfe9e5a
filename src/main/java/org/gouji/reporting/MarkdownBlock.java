package org.gouji.reporting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What Markdown says about a submission, where there is room for it.
 *
 * @param nameLength how long the name of the file is
 * @param accepted what does not count
 * @param remarks written whether there is room or not
 */
record MarkdownBlock(
    int nameLength, String heading, List<Line> lines, List<String> accepted, List<String> remarks) {
  /** A row of the table and what unfolds below it. */
  record Line(String row, String detail, int findings) {
    int length() {
      return row.length() + detail.length();
    }
  }

  boolean isEmpty() {
    return lines.isEmpty() && accepted.isEmpty() && remarks.isEmpty();
  }

  void writeTo(DataOutputStream out) throws IOException {
    out.writeInt(nameLength);
    write(out, heading);
    out.writeInt(lines.size());
    for (Line line : lines) {
      write(out, line.row());
      write(out, line.detail());
      out.writeInt(line.findings());
    }
    write(out, accepted);
    write(out, remarks);
  }

  static MarkdownBlock readFrom(DataInputStream in) throws IOException {
    int nameLength = in.readInt();
    String heading = read(in);
    List<Line> lines = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      lines.add(new Line(read(in), read(in), in.readInt()));
    }
    return new MarkdownBlock(nameLength, heading, lines, readAll(in), readAll(in));
  }

  private static void write(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      write(out, text);
    }
  }

  private static List<String> readAll(DataInputStream in) throws IOException {
    List<String> texts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      texts.add(read(in));
    }
    return texts;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
