package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** Who answers questions about the document. */
public record Contact(
    @Key(zh = "联系人", en = "contact") @Nullable String name,
    @Key(zh = "联系电话", en = "telephone") @Nullable String phone) {}
