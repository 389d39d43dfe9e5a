package org.gouji.model;

/** A row of a table by functional classification. */
public interface FunctionRow extends Row, PartitionedRow {}
