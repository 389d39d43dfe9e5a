package org.gouji.cli;

/** The values of --lang; {@link Languages} reads it before the options are parsed. */
enum Lang {
  ZH,
  EN
}
