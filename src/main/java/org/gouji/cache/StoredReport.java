package org.gouji.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.function.Function;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gouji.findings.SubmissionReport;
import org.gouji.rulebook.Check;

/** A report as bytes. Checks go by their ids: their texts are the rulebook's. */
record StoredReport(Function<String, Check> checks) {
  /** Nothing is made from the bytes but records of the product and what they consist of. */
  private static final ObjectInputFilter OWN =
      ObjectInputFilter.Config.createFilter(
          "org.gouji.**;java.lang.*;java.math.*;java.util.CollSer;java.util.ImmutableCollections$*;!*");

  /** What stands for a check. */
  record Id(String id) implements Serializable {}

  byte[] write(SubmissionReport report) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new Out(new DeflaterOutputStream(bytes))) {
      out.writeObject(report);
    }
    return bytes.toByteArray();
  }

  /**
   * The report.
   *
   * @throws IOException where the bytes are not one
   */
  SubmissionReport read(byte[] bytes) throws IOException {
    try (ObjectInputStream in = new In(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      return (SubmissionReport) in.readObject();
    } catch (ClassNotFoundException | ClassCastException foreign) {
      throw new IOException(foreign);
    }
  }

  private static final class Out extends ObjectOutputStream {
    Out(OutputStream out) throws IOException {
      super(out);
      enableReplaceObject(true);
    }

    @Override
    protected Object replaceObject(Object object) {
      return object instanceof Check check ? new Id(check.id()) : object;
    }
  }

  private final class In extends ObjectInputStream {
    In(InputStream in) throws IOException {
      super(in);
      setObjectInputFilter(OWN);
      enableResolveObject(true);
    }

    @Override
    protected Object resolveObject(Object object) {
      return object instanceof Id check ? checks.apply(check.id()) : object;
    }
  }
}
