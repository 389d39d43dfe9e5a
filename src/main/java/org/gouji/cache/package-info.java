/** Reports of submissions that were examined before. */
@NullMarked
package org.gouji.cache;

import org.jspecify.annotations.NullMarked;
