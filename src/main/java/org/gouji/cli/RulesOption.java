package org.gouji.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The folders that hold checks of the user's own. */
final class RulesOption {
  @Option(names = "--rules", paramLabel = "DIR", order = 90)
  private List<Path> folders = List.of();

  List<Path> folders() {
    return folders;
  }
}
