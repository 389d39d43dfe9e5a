package org.gouji.yaml;

/** Says that a text uses more of YAML than the plain reader knows. */
final class NotPlain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPlain() {
    super(null, null, false, false);
  }
}
