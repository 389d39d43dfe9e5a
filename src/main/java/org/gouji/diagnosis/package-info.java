/** From the ledger to the figure that is most likely wrong. */
@org.jspecify.annotations.NullMarked
package org.gouji.diagnosis;
