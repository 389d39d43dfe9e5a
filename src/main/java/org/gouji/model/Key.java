package org.gouji.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a key of the format means, in the words that findings use for it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
  /** Chinese name. */
  String zh();

  /** English name. */
  String en();

  /**
   * What a bare number counts; without it the number is money in the currency unit of its table or
   * document.
   */
  Unit[] counts() default {};
}
