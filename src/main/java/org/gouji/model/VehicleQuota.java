package org.gouji.model;

/** Vehicles in use and the authorised number of them, of one kind or in total. */
public record VehicleQuota(Figure used, Figure authorised) {}
