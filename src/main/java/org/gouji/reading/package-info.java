/** From the bytes of a file to a submission whose figures know where they stand. */
@org.jspecify.annotations.NullMarked
package org.gouji.reading;
