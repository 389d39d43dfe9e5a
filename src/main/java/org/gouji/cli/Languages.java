package org.gouji.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gouji.model.Language;

/**
 * The language of a run, which help and messages about bad usage need before the options are
 * parsed.
 */
final class Languages {
  /**
   * The launcher's comes first: it is the user's locale where the launcher had to replace it by a
   * UTF-8 one.
   */
  private static final List<String> LOCALE_VARIABLES =
      List.of("GOUJI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

  private Languages() {}

  /** What --lang says, else what the environment says, else Chinese. */
  static Language of(String[] args, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].startsWith("--lang=")) {
        return of(args[i].substring("--lang=".length()));
      } else if (args[i].equals("--lang") && i + 1 < args.length) {
        return of(args[i + 1]);
      }
    }
    for (String variable : LOCALE_VARIABLES) {
      String value = environment.getOrDefault(variable, "");
      if (!value.isEmpty()) {
        return of(value);
      }
    }
    return Language.ZH;
  }

  private static Language of(String locale) {
    return locale.toLowerCase(Locale.ROOT).startsWith("en") ? Language.EN : Language.ZH;
  }
}
