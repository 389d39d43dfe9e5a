package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The folders that hold parameters of the user's own. */
final class ParametersOption {
  @Option(names = "--parameters", paramLabel = "DIR", order = 91)
  private List<Path> folders = List.of();

  List<Path> folders() {
    return folders;
  }
}
