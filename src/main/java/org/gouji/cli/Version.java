package org.gouji.cli;

import org.gouji.rulebook.Rulebook;
import picocli.CommandLine.IVersionProvider;

/** The version of the product, as the jar's manifest says, and of its rulebook. */
final class Version implements IVersionProvider {
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gouji " + number(), "rulebook_sha256 " + Rulebook.bundled().sha256()};
  }
}
