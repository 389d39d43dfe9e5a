/** Runs the cases of checks: what a check must find in a submission, and what it does find. */
@org.jspecify.annotations.NullMarked
package org.gouji.cases;
