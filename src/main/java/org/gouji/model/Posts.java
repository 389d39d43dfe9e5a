package org.gouji.model;

/** Posts by kind (编制). */
public record Posts(
    @Key(zh = "编制合计", en = "total posts") Post total,
    @Key(zh = "行政编制", en = "administrative posts") Post administrative,
    @Key(zh = "参公编制", en = "civil-service-managed posts") Post civilServiceManaged,
    @Key(zh = "事业编制", en = "institution posts") Post institution,
    @Key(zh = "工勤编制", en = "worker posts") Post worker,
    @Key(zh = "其他编制", en = "other posts") Post other) {}
