/**
 * The submission in the format {@code gouji/1} as records: what a document prints, and nothing that
 * judges it.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.model;
