/**
 * Gouji (勾稽): a consistency validator for government budget submissions. {@link org.gouji.Gouji} is
 * the door.
 */
@org.jspecify.annotations.NullMarked
package org.gouji;
