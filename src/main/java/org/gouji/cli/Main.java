package org.gouji.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.gouji.model.Language;
import org.gouji.model.Text;

/** The command {@code gouji}. */
public final class Main {
  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(args, System.in, out, err);
    out.flush();
    System.exit(code);
  }

  /** Runs a command as a process would, without ending this one. */
  static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    Subcommands.prepare(args);
    Language language = Languages.of(args, System.getenv());
    Locale.setDefault(language == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    // Numbers look alike in both languages, and those of this locale are no tables to load.
    Locale.setDefault(Locale.Category.FORMAT, Locale.US);
    Console console = new Console(in, out, err, language);
    int code =
        PlainCheck.isMeant(args) ? PlainCheck.run(args, console) : Arguments.run(args, console);
    if (out.checkError() && !Terminal.isStandardOutputRead()) {
      Text message = new Text("无法写标准输出", "cannot write to standard output");
      return console.couldNotRun(message.in(language));
    }
    return code;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
