package org.gouji.model;

/**
 * Printed text and where it begins.
 *
 * @param text as written
 */
public record Prose(String text, Place place) {
  public boolean isBlank() {
    return text.isBlank();
  }
}
