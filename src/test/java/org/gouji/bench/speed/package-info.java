/** Measures how fast submissions are examined, beside what else could examine them. */
@org.jspecify.annotations.NullMarked
package org.gouji.bench.speed;
