package org.gouji.reporting;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Where templates are written: in whatever they print, control and direction characters are
 * visible. Bytes, which are the template's own or went through it before, pass as they are.
 */
record InertOutput(OutputStream out) implements TemplateOutput {
  @Override
  public void writeContent(String value) {
    String inert = value.chars().allMatch(InertOutput::isPlain) ? value : Xml.text(value);
    writeBinaryContent(inert.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeContent(String value, int from, int to) {
    writeContent(value.substring(from, to));
  }

  @Override
  public void writeBinaryContent(byte[] value) {
    try {
      out.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isPlain(int character) {
    return character >= ' ' && character < 0x7F;
  }
}
