package org.gouji.model;

/** Leader posts of an organization (领导职数). */
public record Leaders(
    @Key(zh = "正职", en = "chief") Post chief, @Key(zh = "副职", en = "deputies") Post deputy) {}
