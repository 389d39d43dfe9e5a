package org.gouji.examining;

/** One thing that a check stated about a submission, kept or not. */
public sealed interface Entry permits Identity, Demand {
  /** Id of the check. */
  String check();

  /** Whether the submission does not keep it to the letter. */
  boolean isBroken();
}
