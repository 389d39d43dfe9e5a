package org.gouji.reporting;

import gg.jte.Content;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What stands in every HTML report: its style and its scripts. A browser runs no others. */
record HtmlAssets(String style, String charting, String script) {
  static HtmlAssets load() throws IOException {
    return new HtmlAssets(
        resource("report.css"), resource("echarts/echarts.common.min.js"), resource("report.js"));
  }

  /** The policy that forbids the page everything but these. */
  String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; "
        + ("style-src " + hash(style) + "; ")
        + ("script-src " + hash(charting) + " " + hash(script));
  }

  Content styleElement() {
    return element("style", style);
  }

  Content chartingElement() {
    return element("script", charting);
  }

  Content scriptElement() {
    return element("script", script);
  }

  private static Content element(String name, String content) {
    String element = "<" + name + ">" + content + "</" + name + ">\n";
    return output -> output.writeBinaryContent(element.getBytes(StandardCharsets.UTF_8));
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** With the line ends that a browser makes of any before it hashes. */
  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlAssets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
