package org.gouji.reporting;

import java.nio.charset.StandardCharsets;

/** What other tools call a file. */
final class RelativePath {
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private RelativePath() {}

  /** The path as git writes it. */
  static String of(String file) {
    return file.startsWith("./") ? of(file.substring(2)) : file;
  }

  /** A reference as RFC 3986 wants it: relative where the path is. */
  static String uri(String file) {
    String path = of(file);
    boolean drive = path.matches("[A-Za-z]:/.*");
    String root = drive ? "file:///" : path.startsWith("/") ? "file://" : "";
    StringBuilder uri = new StringBuilder(root).append(drive ? path.substring(0, 2) : "");
    for (byte each : path.substring(drive ? 2 : 0).getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(each) >= 0) {
        uri.append((char) each);
      } else {
        uri.append(String.format("%%%02X", each));
      }
    }
    return uri.toString();
  }
}
