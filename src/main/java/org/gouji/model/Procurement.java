package org.gouji.model;

/** Government procurement (政府采购). */
public record Procurement(
    @Key(zh = "政府采购合计", en = "total procurement") Item total,
    @Key(zh = "政府采购货物", en = "goods") Item goods,
    @Key(zh = "政府采购工程", en = "works") Item works,
    @Key(zh = "政府采购服务", en = "services") Item services) {}
