/**
 * Reads the prose of budget documents: amounts with what they are amounts of, changes with their
 * direction, years, what is said not to exist, and slips of the pen. What it is not sure of it
 * leaves out.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.prose;
