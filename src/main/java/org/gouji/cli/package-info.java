/**
 * The command line: a shell over {@link org.gouji.Gouji}, and the only place that ends the process.
 */
@org.jspecify.annotations.NullMarked
package org.gouji.cli;
