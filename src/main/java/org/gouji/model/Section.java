package org.gouji.model;

import org.jspecify.annotations.Nullable;

/** A heading in the printed order, its number included, with the text under it. */
public record Section(
    @Key(zh = "标题", en = "heading") @Nullable Prose title,
    @Key(zh = "正文", en = "text") @Nullable Prose text) {}
