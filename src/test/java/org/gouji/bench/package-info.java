/** Measures how well wrong figures are named, on submissions that are made up. */
@org.jspecify.annotations.NullMarked
package org.gouji.bench;
