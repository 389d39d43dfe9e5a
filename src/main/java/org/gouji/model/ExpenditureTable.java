package org.gouji.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** 支出总表, 一般公共预算支出表, 政府性基金预算支出表, 国有资本经营预算支出表: functional code by basic and project. */
public record ExpenditureTable(
    @Key(zh = "金额单位", en = "currency unit") @Nullable Unit currencyUnit,
    @Key(zh = "小数位数", en = "printed decimals") @Nullable Integer decimals,
    @Key(zh = "空表说明", en = "statement that the table is empty") @Nullable String emptyStatement,
    @Key(zh = "表头", en = "heads of the columns") List<Prose> columns,
    @Key(zh = "各行", en = "rows") List<ExpenditureRow> rows,
    @Key(zh = "合计行", en = "total row") @Nullable ExpenditureRow total)
    implements FunctionTable, Headed {
  public ExpenditureTable {
    TotalRow<ExpenditureRow> parted = TotalRow.of(rows, total);
    rows = parted.rows();
    total = parted.total();
  }

  /** Whether it prints no rows and no total. */
  public boolean isEmpty() {
    return rows.isEmpty() && total == null;
  }

  /** Its rows as parts of its total. */
  public List<Portion> portions() {
    List<Figure> wholes = total == null ? List.of() : Item.amounts(total.total());
    List<Item> amounts = rows.stream().map(ExpenditureRow::total).toList();
    return new Portions().add(wholes, amounts).list();
  }

  /** Whether it is printed empty with the statement that there is nothing to print. */
  boolean saysNone() {
    return isEmpty() && emptyStatement != null;
  }
}
