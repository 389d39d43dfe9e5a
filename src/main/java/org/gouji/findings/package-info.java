/** From ledger and reading problems to the findings of a report. */
@org.jspecify.annotations.NullMarked
package org.gouji.findings;
