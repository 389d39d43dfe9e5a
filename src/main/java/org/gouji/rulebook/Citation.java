package org.gouji.rulebook;

import org.jspecify.annotations.Nullable;

/**
 * A place in a norm.
 *
 * @param source key in sources.yaml
 * @param article as the norm counts it, for example 第三十六条; null where the norm is cited as a whole
 */
public record Citation(@Nullable String source, @Nullable String article) {
  /** For example {@code 预算法 第三十六条}. */
  public String text() {
    return source + (article == null ? "" : " " + article);
  }
}
