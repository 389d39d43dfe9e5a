package org.gouji.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** A report on the terminal that shows a bar, which makes way for it. */
final class ReportBeside extends FilterOutputStream {
  private @Nullable BarLine bar;
  private boolean lineEnded = true;

  ReportBeside(OutputStream report) {
    super(report);
  }

  /** From now on there is a bar. */
  void share(BarLine shown) {
    bar = shown;
    shown.allow(lineEnded);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return;
    }
    lineEnded = bytes[from + length - 1] == '\n';
    if (bar != null) {
      bar.allow(false);
    }
    out.write(bytes, from, length);
    out.flush();
    if (bar != null) {
      bar.allow(lineEnded);
    }
  }
}
