/**
 * Builds the product's rulebook out of {@code rules/}; runs in the build and is not part of the
 * product.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.building;
