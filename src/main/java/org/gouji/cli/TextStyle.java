package org.gouji.cli;

import org.gouji.model.Language;
import org.gouji.reporting.BriefReport;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.gouji.reporting.TextReport;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How the text report is written.
 *
 * @param brief whether it shows only what fails the run
 */
record TextStyle(Color color, boolean brief, CheckCommand.FailOn failOn) {
  static final TextStyle USUAL = new TextStyle(Color.AUTO, false, CheckCommand.FailOn.ERROR);

  /** When standard output has colours; files never have. */
  enum Color {
    AUTO,
    ALWAYS,
    NEVER
  }

  ReportFormat report(Language language, Palette palette) {
    TextReport text = new TextReport(language, palette);
    return brief ? new BriefReport(text, language, failOn.severity()) : text;
  }

  /**
   * The colours of standard output: unless the user wants otherwise those for a terminal, none for
   * a file, a pipe or where NO_COLOR is set.
   */
  Palette palette() {
    boolean coloured = color == Color.AUTO ? Ansi.AUTO.enabled() : color == Color.ALWAYS;
    if (!coloured) {
      return Palette.NONE;
    }
    return new Palette(
        on(Style.bold, Style.fg_red),
        on(Style.bold, Style.fg_yellow),
        on(Style.bold, Style.fg_cyan),
        on(Style.bold),
        on(Style.faint),
        Style.reset.on());
  }

  private static String on(IStyle... styles) {
    return Style.on(styles);
  }
}
