package org.gouji.yaml;

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
import org.jspecify.annotations.Nullable;

/** Strict UTF-8, and a guess at what else it may be. */
public final class Decoder {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What the JDK puts in the place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private Decoder() {}

  /**
   * The text without a byte order mark; null, with the reason reported, where the bytes are not
   * UTF-8.
   */
  public static @Nullable String decode(byte[] bytes, Consumer<Problem> problems) {
    if (isUtf16(bytes)) {
      problems.accept(new Problem("I07", "utf16", new Place("", 1, 1, 1), Map.of()));
      return null;
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf(REPLACEMENT) < 0 ? withoutMark(text) : decodeStrictly(bytes, problems);
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static @Nullable String decodeStrictly(byte[] bytes, Consumer<Problem> problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, chars, true);
    chars.flip();
    if (!result.isError()) {
      return withoutMark(chars.toString());
    }
    problems.accept(new Problem("I07", variant(bytes, chars), lastPlace(chars), Map.of()));
    return null;
  }

  /** Chinese that could be read as UTF-8 up to here shows a damaged file, not another encoding. */
  private static String variant(byte[] bytes, CharBuffer before) {
    if (before.chars().anyMatch(Character::isIdeographic)) {
      return "default";
    }
    try {
      CharBuffer text = strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes));
      return text.chars().noneMatch(Decoder::isControl) ? "gb18030" : "default";
    } catch (CharacterCodingException neither) {
      return "default";
    }
  }

  /**
   * Whether it is UTF-16, to judge by its byte order mark or by the zero bytes in its beginning.
   */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length >= 2
        && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
      return true;
    }
    int[] zeros = new int[2];
    int examined = Math.min(bytes.length, 200) & ~1;
    for (int i = 0; i < examined; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    return Math.max(zeros[0], zeros[1]) * 4 > examined && Math.min(zeros[0], zeros[1]) == 0;
  }

  private static boolean isControl(int character) {
    return character < ' ' && character != '\n' && character != '\r' && character != '\t';
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
