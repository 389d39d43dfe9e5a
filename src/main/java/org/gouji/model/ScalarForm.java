package org.gouji.model;

/**
 * A record that a file may also write as a bare number, which is then its first component. Where
 * the file does not state it, it is an instance without any component rather than null.
 */
public interface ScalarForm {}
