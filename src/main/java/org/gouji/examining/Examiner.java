package org.gouji.examining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gouji.model.Bound;
import org.gouji.model.Changing;
import org.gouji.model.Continuation;
import org.gouji.model.Contradiction;
import org.gouji.model.Figure;
import org.gouji.model.Footing;
import org.gouji.model.Headcount;
import org.gouji.model.Link;
import org.gouji.model.Movement;
import org.gouji.model.Place;
import org.gouji.model.ProjectList;
import org.gouji.model.Prose;
import org.gouji.model.Roll;
import org.gouji.model.Share;
import org.gouji.model.Shares;
import org.gouji.model.Tally;
import org.gouji.model.Text;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What the consequence of a rule may say. Every statement is judged and recorded, kept or not; a
 * rule compares, formats and decides nothing itself. The rule's name is the id of its check.
 */
public final class Examiner {
  private final Grading grading;
  private final List<Entry> entries = new ArrayList<>();

  Examiner(Grading grading) {
    this.grading = grading;
  }

  List<Entry> entries() {
    return entries;
  }

  /** The total is the sum of the parts. */
  public void sum(Rule rule, Figure total, Figure... parts) {
    sum(rule, total, Arrays.asList(parts));
  }

  /** The total is the sum of the parts. */
  public void sum(Rule rule, Figure total, List<Figure> parts) {
    entries.add(grading.sum(rule.getName(), total, plus(parts)));
  }

  /** The total of a row or column is the sum of its parts. */
  public void sum(Rule rule, Footing footing) {
    sum(rule, footing.total(), footing.parts());
  }

  /** Every total is the sum of its parts. */
  public void sum(Rule rule, List<Footing> footings) {
    for (Footing footing : footings) {
      sum(rule, footing);
    }
  }

  /**
   * The total is the sum of the parts, or of the parts with further ones that may already be inside
   * them.
   */
  public void sumWithOrWithout(Rule rule, Figure total, List<Figure> parts, List<Figure> doubtful) {
    Identity without = grading.sum(rule.getName(), total, plus(parts));
    List<Figure> all = new ArrayList<>(parts);
    all.addAll(doubtful);
    entries.add(without.isBroken() ? grading.sum(rule.getName(), total, plus(all)) : without);
  }

  /** Every total is the sum of the kinds, with or without the worker posts. */
  public void sumWithOrWithout(Rule rule, List<Headcount> headcounts) {
    for (Headcount headcount : headcounts) {
      sumWithOrWithout(rule, headcount.total(), headcount.kinds(), headcount.workers());
    }
  }

  /** Both are the same quantity, whatever their units. */
  public void equal(Rule rule, Figure figure, Figure other) {
    entries.add(grading.equal(rule.getName(), figure, other));
  }

  /** Every figure is the same quantity as the other one, or as the others together. */
  public void equal(Rule rule, List<Link> links) {
    for (Link link : links) {
      if (link.others().size() == 1) {
        equal(rule, link.figure(), link.others().get(0));
      } else {
        sum(rule, link.figure(), link.others());
      }
    }
  }

  /** The coarser of two figures in different units is what the finer one rounds to. */
  public void converted(Rule rule, List<Link> links) {
    for (Link link : links) {
      entries.add(grading.converted(rule.getName(), link.figure(), link.others().get(0)));
    }
  }

  /** What a document says of the year before is what the document of that year published. */
  public void continues(Rule rule, List<Continuation> continuations) {
    for (Continuation of : continuations) {
      if (of.amount() == null) {
        equal(rule, of.stated(), of.published());
      } else {
        difference(rule, of.stated(), of.amount(), of.published());
      }
    }
  }

  /** The part is no more than the whole. */
  public void atMost(Rule rule, Figure part, Figure whole) {
    entries.add(grading.atMost(rule.getName(), part, plus(List.of(whole))));
  }

  /**
   * The parts together are no more than the wholes together; the first part is the one that a
   * finding names.
   */
  public void togetherAtMost(Rule rule, List<Figure> parts, List<Figure> wholes) {
    List<Addend> addends = new ArrayList<>(wholes.size() + parts.size() - 1);
    for (Figure whole : wholes) {
      addends.add(new Addend(whole, 1));
    }
    for (Figure part : parts.subList(1, parts.size())) {
      addends.add(new Addend(part, -1));
    }
    entries.add(
        grading.atMost(rule.getName(), parts.get(0), Collections.unmodifiableList(addends)));
  }

  /** All parts together are no more than their wholes together. */
  public void atMost(Rule rule, List<Bound> bounds) {
    for (Bound bound : bounds) {
      togetherAtMost(rule, bound.parts(), bound.wholes());
    }
  }

  /** No figure is below zero. */
  public void notNegative(Rule rule, List<Figure> figures) {
    for (Figure figure : figures) {
      entries.add(grading.notNegative(rule.getName(), figure));
    }
  }

  /** The figure is the number of things that the document lists. */
  public void count(Rule rule, Figure stated, int listed) {
    entries.add(grading.count(rule.getName(), stated, listed));
  }

  /** Every figure is a number of things that the document leaves possible. */
  public void count(Rule rule, List<Tally> tallies) {
    for (Tally tally : tallies) {
      if (tally.limit() == null) {
        count(rule, tally.figure(), tally.nearest());
      } else {
        atMost(rule, tally.figure(), tally.limit());
      }
    }
  }

  /** The figure, where it is stated, is the number of things listed; none is listed again. */
  public void listing(Rule rule, @Nullable Figure stated, int listed, List<Prose> repeated) {
    if (stated != null) {
      count(rule, stated, listed);
    }
    repeated.forEach(name -> forbid(rule, name));
  }

  /** Amount and number of the projects are those of the table that lists them. */
  public void projects(Rule rule, ProjectList list) {
    if (list.money() != null) {
      sum(rule, list.money());
    }
    if (list.number() != null) {
      count(rule, List.of(list.number()));
    }
  }

  /** Either both figures are zero or neither is. */
  public void bothOrNeither(Rule rule, Figure figure, Figure other) {
    entries.add(Demand.bothOrNeither(rule.getName(), figure, other));
  }

  /** The change goes the way of the figures that make it up. */
  public void direction(Rule rule, Movement movement) {
    List<Addend> addends = new ArrayList<>(plus(movement.up()));
    movement.down().forEach(figure -> addends.add(new Addend(figure, -1)));
    entries.add(grading.direction(rule.getName(), movement.change(), List.copyOf(addends)));
  }

  /**
   * The stated percentage is the change in percent of last year's figure; the item states two of
   * amount, change and prior.
   */
  public void percentage(Rule rule, Changing item) {
    Identity identity = Percentages.of(rule.getName(), item);
    if (identity != null) {
      entries.add(identity);
    }
  }

  /**
   * Every stated share is the part in percent of its whole; where it may be a share of several, of
   * one of them.
   */
  public void share(Rule rule, List<Share> shares) {
    for (Share share : shares) {
      List<Identity> possible = Percentages.of(rule.getName(), share);
      possible.stream()
          .filter(identity -> !identity.isBroken())
          .findFirst()
          .or(() -> possible.stream().findFirst())
          .ifPresent(entries::add);
    }
  }

  /** The shares of all parts of one whole add up to 100. */
  public void wholeOf(Rule rule, List<Shares> wholes) {
    for (Shares shares : wholes) {
      entries.add(Percentages.whole(rule.getName(), shares.percents()));
    }
  }

  /** What the norm asks for is there. */
  public void require(Rule rule, Topic topic) {
    entries.add(
        new Demand(rule.getName(), topic.variant(), topic.isMet(), topic.place(), topic.details()));
  }

  /** The units submitted are those that the department declares. */
  public void require(Rule rule, Roll roll) {
    entries.add(
        new Demand(rule.getName(), roll.variant(), roll.isMet(), roll.place(), roll.details()));
  }

  /** This figure must not stand here. */
  public void forbid(Rule rule, Figure figure) {
    Text value = new Text(figure.value().toPlainString(), figure.value().toPlainString());
    forbid(rule, "default", figure.place(), Map.of("name", figure.name().text(), "stated", value));
  }

  /** None of these figures may stand here. */
  public void noneOf(Rule rule, List<Figure> figures) {
    for (Figure figure : figures) {
      forbid(rule, figure);
    }
  }

  /** None of these figures may stand here, for what the document says elsewhere. */
  public void contradicted(Rule rule, List<Contradiction> contradictions) {
    for (Contradiction contradiction : contradictions) {
      contradicted(rule, contradiction);
    }
  }

  private void contradicted(Rule rule, Contradiction contradiction) {
    Figure figure = contradiction.figure();
    Text value = new Text(figure.value().toPlainString(), figure.value().toPlainString());
    Text unit = new Text(figure.unit().symbol(), figure.unit().english());
    Map<String, Text> details =
        Map.of(
            "name",
            figure.name().text(),
            "stated",
            value,
            "unit",
            unit,
            "other",
            contradiction.other());
    forbid(rule, contradiction.variant(), figure.place(), details);
  }

  /** This text must not stand here. */
  public void forbid(Rule rule, Prose prose) {
    Text found = new Text(prose.text(), prose.text());
    forbid(rule, "default", prose.place(), Map.of("found", found));
  }

  /** This must not be so. */
  public void forbid(Rule rule, Blemish blemish) {
    forbid(rule, blemish.variant(), blemish.place(), blemish.details());
  }

  /** None of this may be so. */
  public void forbid(Rule rule, List<? extends Blemish> blemishes) {
    for (Blemish blemish : blemishes) {
      forbid(rule, blemish);
    }
  }

  private void difference(Rule rule, Figure result, Figure from, Figure less) {
    entries.add(
        grading.sum(rule.getName(), result, List.of(new Addend(from, 1), new Addend(less, -1))));
  }

  private void forbid(Rule rule, String variant, Place place, Map<String, Text> details) {
    entries.add(new Demand(rule.getName(), variant, false, place, details));
  }

  private static List<Addend> plus(List<Figure> figures) {
    List<Addend> addends = new ArrayList<>(figures.size());
    for (int i = 0; i < figures.size(); i++) {
      addends.add(new Addend(figures.get(i), 1));
    }
    return Collections.unmodifiableList(addends);
  }
}
