package org.gouji.reporting;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * Puts in the numbers of rules, which are known when the last result is written. JSON holds no
 * control characters, so these mark where a number belongs.
 */
final class RuleNumbers extends FilterOutputStream {
  private static final char FROM = '\u0001';
  private static final char TO = '\u0002';

  private final List<String> rules;
  private final ByteArrayOutputStream id = new ByteArrayOutputStream();
  private boolean inId;

  /** Passes everything else on. */
  RuleNumbers(OutputStream out, Collection<String> rules) {
    super(out);
    this.rules = List.copyOf(rules);
  }

  /** Stands for the number of a rule. */
  static String later(String id) {
    return FROM + id + TO;
  }

  @Override
  public void write(int single) throws IOException {
    write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int passed = from;
    for (int i = from; i < from + length; i++) {
      if (inId && bytes[i] == TO) {
        int number = rules.indexOf(id.toString(StandardCharsets.UTF_8));
        out.write(Integer.toString(number).getBytes(StandardCharsets.US_ASCII));
        id.reset();
        inId = false;
        passed = i + 1;
      } else if (inId) {
        id.write(bytes[i]);
      } else if (bytes[i] == FROM) {
        out.write(bytes, passed, i - passed);
        inId = true;
      }
    }
    if (!inId) {
      out.write(bytes, passed, from + length - passed);
    }
  }
}
