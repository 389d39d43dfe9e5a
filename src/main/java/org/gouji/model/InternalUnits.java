package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Internal units (内设机构) and the leader posts in them. */
public record InternalUnits(
    @Key(zh = "内设机构数", en = "number of internal units", counts = Unit.PIECE) @Nullable Figure count,
    @Key(zh = "内设机构名称", en = "names of internal units") List<String> names,
    @Key(zh = "内设机构领导职数", en = "leader posts of internal units") Post leaders) {}
