package org.gouji.model;

/** A name in both languages. */
public record Term(String zh, String en) {}
