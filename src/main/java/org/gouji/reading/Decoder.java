package org.gouji.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.gouji.model.Place;
import org.gouji.yaml.Problem;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8, and a guess at what else it may be. */
final class Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoder() {}

  /**
   * The text without a byte order mark; null, with the reason reported, where the bytes are not
   * UTF-8.
   */
  static @Nullable String decode(byte[] bytes, Consumer<Problem> problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    chars.flip();
    if (!result.isError()) {
      return chars.length() > 0 && chars.charAt(0) == BYTE_ORDER_MARK
          ? chars.subSequence(1, chars.length()).toString()
          : chars.toString();
    }
    problems.accept(new Problem("I07", variant(bytes), lastPlace(chars), Map.of()));
    return null;
  }

  private static String variant(byte[] bytes) {
    if (bytes.length >= 2
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      return "utf16";
    }
    try {
      strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes));
      return "gb18030";
    } catch (CharacterCodingException neither) {
      return "default";
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static Place lastPlace(CharBuffer before) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < before.length(); i++) {
      if (before.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column =
        before
            .subSequence(lineStart, before.length())
            .toString()
            .codePointCount(0, before.length() - lineStart);
    return new Place("", line, column + 1, 1);
  }
}
