/** From a confident diagnosis to the corrected text of a file. */
@org.jspecify.annotations.NullMarked
package org.gouji.fixing;
