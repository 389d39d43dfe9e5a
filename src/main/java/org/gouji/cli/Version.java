package org.gouji.cli;

import picocli.CommandLine.IVersionProvider;

/** The product's version, as the jar's manifest says. */
final class Version implements IVersionProvider {
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gouji " + number()};
  }
}
