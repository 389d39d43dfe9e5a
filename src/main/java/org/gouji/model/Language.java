package org.gouji.model;

/** The languages that every text of the product exists in. */
public enum Language {
  ZH,
  EN
}
