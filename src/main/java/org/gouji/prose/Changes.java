package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Text;
import org.gouji.model.Unit;
import org.jspecify.annotations.Nullable;

/** Finds changes beside which the sentence gives their percentage or last year's amount. */
final class Changes {
  private static final Text ITEM = new Text("这一项", "item");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?:，(?:同比|(?:较|比|与|同)[^，。；：、（）]{2,20}(?:相比，?)?))?(?:有所)?(?:增加|减少|增长|下降|上升|降低|提高|压减|调增|调减)了?");
  private static final Pattern IN_PERCENT =
      Pattern.compile("[，、（](?:同比)?(?:增加|减少|增长|下降|上升|降低|提高|增幅|降幅|减幅)(?:了|为)?");
  private static final int MOST_AMOUNTS = 4;
  private static final int LONGEST_NAME = 20;

  private final Setting setting;
  private final CleanText clean;
  private final List<ChangeWords> found = new ArrayList<>();
  private final List<Figure> amounts = new ArrayList<>();
  private @Nullable Figure prior;
  private @Nullable Figure change;
  private boolean allStated = true;
  private boolean certain = true;
  private Text name = ITEM;

  Changes(Setting setting, CleanText clean) {
    this.setting = setting;
    this.clean = clean;
  }

  List<ChangeWords> found() {
    return found;
  }

  /**
   * Goes on to the next quantity.
   *
   * @param gap what stands before it
   * @param mention what it was understood as; null where it was not
   */
  void read(Quantity quantity, Lead lead, String gap, @Nullable Mention mention) {
    if (gap.indexOf('。') >= 0 || gap.indexOf('；') >= 0) {
      begin();
    }
    Aspect aspect = aspect(quantity, lead);
    Figure figure = quantity.figure(clean, setting, lead.sign(), name(lead), aspect);
    Figure elsewhere = mention == null ? null : mention.stated();
    boolean stated = elsewhere != null;
    Figure settled = stated ? elsewhere : figure;
    if (quantity.unit() == Unit.PERCENT && lead.sign() != 0) {
      takePercent(figure, stated, gap);
    } else if (settled == null || !quantity.isMoney()) {
      certain &= !quantity.isMoney();
    } else if (lead.sign() != 0) {
      takeChange(settled, stated, gap);
    } else if (lead.isBase()) {
      prior = settled;
      allStated &= stated;
    } else {
      takeAmount(settled, stated);
    }
  }

  private void begin() {
    amounts.clear();
    prior = null;
    change = null;
    allStated = true;
    certain = true;
    name = ITEM;
  }

  private void takeAmount(Figure amount, boolean stated) {
    prior = null;
    change = null;
    allStated = stated && (amounts.isEmpty() || allStated);
    if (amounts.stream().noneMatch(amount::sameAmountAs)) {
      amounts.add(amount);
    }
  }

  private void takeChange(Figure changed, boolean stated, String gap) {
    boolean fits = certain && CHANGED.matcher(gap).matches() && amounts.size() <= MOST_AMOUNTS;
    change = fits ? changed : null;
    if (change != null && prior != null && !(allStated && stated)) {
      found.add(new ChangeWords(List.copyOf(amounts), prior, change, null));
    }
  }

  private void takePercent(@Nullable Figure percent, boolean stated, String gap) {
    if (change != null
        && percent != null
        && !stated
        && change.isNegative() == percent.isNegative()
        && IN_PERCENT.matcher(gap).matches()) {
      found.add(new ChangeWords(List.copyOf(amounts), prior, change, percent));
    }
    change = null;
  }

  private Text name(Lead lead) {
    String label = setting.withoutName(lead.label());
    if (!label.isEmpty()) {
      name = label.length() > LONGEST_NAME ? ITEM : new Text(label, label);
    }
    return name;
  }

  private static Aspect aspect(Quantity quantity, Lead lead) {
    if (lead.sign() == 0) {
      return lead.isBase() ? Aspect.PRIOR : Aspect.AMOUNT;
    }
    return quantity.unit() == Unit.PERCENT ? Aspect.CHANGE_PERCENT : Aspect.CHANGE;
  }
}
