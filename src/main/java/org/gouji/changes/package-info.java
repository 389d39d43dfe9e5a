/** What git says has changed, and what changes while one watches. */
@org.jspecify.annotations.NullMarked
package org.gouji.changes;
