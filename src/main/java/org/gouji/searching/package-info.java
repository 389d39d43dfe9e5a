/**
 * Finds patterns in texts without running them where they cannot be found: a text is looked through
 * once for the characters that it has, and most patterns need some that it lacks.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.searching;
