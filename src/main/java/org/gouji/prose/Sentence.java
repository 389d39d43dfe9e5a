package org.gouji.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the words so far mean for the next quantity of a paragraph. */
final class Sentence {
  private static final Pattern REASON = Pattern.compile("原因|由于|因为|用于(?!以下|下列|如下)|用途");
  private static final Pattern LIST = Pattern.compile("^(?:[二三四五六七八九]是|（[2-9二三四五六七八九]）|[2-9][.、])");

  private static final String ENDS = "；。！？";
  private static final int MOST_NAMED = 30;

  /** What an open bracket interrupts. */
  private record Bracket(@Nullable Term subject, boolean closed) {}

  private final List<Term> named = new ArrayList<>();
  private final Deque<Bracket> bracketed = new ArrayDeque<>();
  private @Nullable Term subject;
  private @Nullable Term before;
  private @Nullable Term amountOf;
  private int clauseStart;
  private boolean reason;
  private boolean otherBase;
  private boolean closed;
  private int start;

  Sentence(int start) {
    this.start = start;
  }

  /**
   * Goes on to the next quantity.
   *
   * @param gap what stands between the quantities
   * @param offset where it begins
   * @return the words of the same sentence before the next quantity
   */
  String goOn(String gap, int offset) {
    int cut = 0;
    for (int i = 0; i < gap.length(); i++) {
      char character = gap.charAt(i);
      if (character == '（') {
        bracketed.push(new Bracket(subject, closed));
      } else if (character == '）' && !bracketed.isEmpty()) {
        subject = bracketed.peek().subject();
        closed = bracketed.pop().closed();
      } else if (ENDS.indexOf(character) >= 0) {
        cut = i + 1;
        end(character == '；', gap, cut);
        start = character == '；' ? start : offset + cut;
      }
    }
    String words = gap.substring(cut);
    reason |= REASON.matcher(words).find();
    return words;
  }

  private void end(boolean clauseOnly, String gap, int next) {
    subject = null;
    amountOf = null;
    clauseStart = clauseOnly ? named.size() : 0;
    otherBase = false;
    reason &= clauseOnly && LIST.matcher(gap).region(next, gap.length()).lookingAt();
    if (!clauseOnly) {
      bracketed.clear();
      named.clear();
      closed = false;
      before = gap.startsWith("其中", next) ? before : null;
    }
  }

  /** The item that was named last and that a change without a name belongs to. */
  @Nullable Term subject() {
    return reason ? null : subject;
  }

  /** Goes on about an item named in an earlier sentence, unless it gives a reason. */
  void resume(@Nullable Term term) {
    subject = reason ? null : term;
  }

  /** Every item that the sentence has named. */
  List<Term> named() {
    return named;
  }

  /** The items that it has named since its last semicolon. */
  List<Term> clause() {
    return named.subList(clauseStart, named.size());
  }

  /** Takes note that it gives this year's amount of an item. */
  void giveAmountOf(Term term) {
    amountOf = term;
  }

  boolean givesAmountOf(Term term) {
    return term.equals(amountOf);
  }

  /** Whether an item of this name is understood here. */
  boolean admits(Term term) {
    boolean nested =
        before != null
            && before.matter() == term.matter()
            && !term.level().mayFollow(before.level());
    return !reason && !nested && (!closed || term.distinct());
  }

  void name(Term term) {
    subject = term;
    before = term;
    closed = false;
    if (named.size() == MOST_NAMED) {
      named.remove(0);
      clauseStart = Math.max(0, clauseStart - 1);
    }
    named.add(term);
  }

  /**
   * Something that is not known was named.
   *
   * @param whole whether it may be a whole of its own, so that parts that follow may be its parts
   */
  void nameUnknown(boolean whole) {
    subject = null;
    closed |= whole;
  }

  /** Whether changes are said against last year's budget. */
  boolean againstLastYear(Lead lead, Setting setting) {
    Lead.Comparison comparison = lead.comparison();
    if (comparison != null) {
      Integer year = comparison.year();
      boolean wrongYear = year != null && setting.fiscalYear() != null && !setting.isLastYear(year);
      otherBase = wrongYear || !comparison.lastYears();
    }
    return !otherBase;
  }

  /** Where it begins. */
  int start() {
    return start;
  }
}
