package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expenditure side of the fiscal appropriation table. */
public record AppropriationSide(
    @Key(zh = "各行", en = "rows") List<AppropriationRow> rows,
    @Key(zh = "结转下年", en = "carried forward") Item carryForward,
    @Key(zh = "合计行", en = "total row") @Nullable AppropriationRow total)
    implements FunctionTable, Carrying {
  public AppropriationSide {
    TotalRow<AppropriationRow> parted = TotalRow.of(rows, total);
    rows = parted.rows();
    total = parted.total();
  }

  @Override
  public Item besideRows() {
    return carryForward;
  }

  @Override
  public Item carried() {
    return carryForward;
  }
}
