package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** How many institutions have posts of their own, and how many keep their own accounts. */
public record Institutions(
    @Key(zh = "独立编制机构数", en = "institutions with posts of their own", counts = Unit.PIECE)
        @Nullable Figure established,
    @Key(zh = "独立核算机构数", en = "institutions with accounts of their own", counts = Unit.PIECE)
        @Nullable Figure independentAccounting) {}
