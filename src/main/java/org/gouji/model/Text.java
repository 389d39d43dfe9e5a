package org.gouji.model;

import java.io.Serializable;

/** A text in both languages. */
public record Text(String zh, String en) implements Serializable {
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
