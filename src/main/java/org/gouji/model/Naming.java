package org.gouji.model;

/** What may call classification codes by their names: a list by code, or the text of a document. */
public interface Naming {}
