package org.gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gouji.model.Language;
import org.gouji.model.Text;
import org.gouji.reporting.Palette;
import org.gouji.reporting.ReportFormat;
import org.jspecify.annotations.Nullable;

/**
 * One format of a run and where it goes.
 *
 * @param file null for standard output
 * @param added whether it is added to what the file holds
 */
record Output(ReportFormat format, @Nullable Path file, boolean added, Language language) {

  /**
   * What the options ask for: text on standard output where they say nothing.
   *
   * @param output the file for the format that names none of its own
   * @param summary the file to which GitHub's summary is added; null outside of its jobs
   * @param further an output beside the formats; null where there is none
   * @param inputs files that must not be overwritten
   * @throws CannotRun where a format is unknown, two outputs go to one place, or an output is an
   *     input
   */
  static List<Output> parse(
      List<String> named,
      @Nullable Path output,
      @Nullable Path summary,
      Formats formats,
      @Nullable Output further,
      List<Path> inputs)
      throws IOException {
    Language language = formats.language();
    List<Output> outputs = new ArrayList<>();
    for (String format : named.isEmpty() ? List.of(Formats.TEXT) : named) {
      int equals = format.indexOf('=');
      String name = equals < 0 ? format : format.substring(0, equals);
      Path file = equals < 0 ? output : Path.of(format.substring(equals + 1));
      refuseTwice(file, outputs, format, language);
      refuseInput(file, inputs, language);
      if (file == null && Formats.isBinary(name) && Terminal.isStandardOutput()) {
        throw new CannotRun(
            new Text(
                        name + " 不能显示在终端上，请写入文件：--format ",
                        name + " is not for a terminal; use --format ")
                    .in(language)
                + name
                + "=FILE");
      }
      Palette palette = file == null ? Console.palette() : Palette.NONE;
      outputs.add(new Output(formats.named(name, palette), file, false, language));
      if (name.equals(Formats.GITHUB)
          && summary != null
          && outputs.stream().noneMatch(Output::added)) {
        refuseInput(summary, inputs, language);
        outputs.add(new Output(formats.summary(), summary, true, language));
      }
    }
    if (further != null) {
      refuseTwice(further.file, outputs, String.valueOf(further.file), language);
      refuseInput(further.file, inputs, language);
      outputs.add(further);
    }
    return outputs;
  }

  private static void refuseTwice(
      @Nullable Path file, List<Output> outputs, String named, Language language) {
    if (outputs.stream().anyMatch(other -> Objects.equals(file, other.file))) {
      throw new CannotRun(
          new Text("两种格式写到同一处：", "two formats go to the same place: ").in(language) + named);
    }
  }

  private static void refuseInput(@Nullable Path file, List<Path> inputs, Language language)
      throws IOException {
    if (file == null || !Files.exists(file)) {
      return;
    }
    for (Path input : inputs) {
      if (Files.exists(input) && Files.isSameFile(file, input)) {
        throw new CannotRun(
            new Text("输出会覆盖被检查的文件：", "the output would overwrite a submission: ").in(language)
                + file);
      }
    }
  }

  /**
   * Where the report goes.
   *
   * @throws IOException where the file cannot be written
   */
  Destination destination(OutputStream standardOutput) throws IOException {
    if (file == null) {
      return Destination.to(standardOutput, false);
    }
    return added ? Destination.appending(file) : Destination.replacing(file);
  }

  /** What becomes of an output that fails; that of standard output is no matter of a file. */
  IOException failed(IOException reason) {
    if (file != null) {
      throw WholeFile.cannotWrite(file, language);
    }
    return reason;
  }
}
