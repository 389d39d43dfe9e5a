package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** State assets in use (国有资产占有使用). */
public record Assets(
    @Key(zh = "截止时间", en = "as of") @Nullable String asOf,
    @Key(zh = "车辆", en = "vehicles") @Nullable Vehicles vehicles,
    @Key(zh = "车辆编制", en = "authorised vehicles") @Nullable Vehicles authorisedVehicles,
    @Key(zh = "计划购置车辆", en = "vehicles to be bought") @Nullable Vehicles plannedVehicles,
    @Key(zh = "大型设备", en = "large equipment", counts = Unit.PIECE)
        @Nullable Figure largeEquipment) {}
