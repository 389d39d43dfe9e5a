package org.gouji.model;

import java.time.LocalDate;

/** A stated date and where it stands. */
public record Day(LocalDate date, Place place) {}
