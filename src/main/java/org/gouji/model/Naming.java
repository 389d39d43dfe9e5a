package org.gouji.model;

/** What may call classification codes by their names: a list by code, or a text. */
public interface Naming {}
