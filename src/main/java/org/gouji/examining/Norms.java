package org.gouji.examining;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.gouji.model.Dates;
import org.gouji.model.DocumentKind;
import org.gouji.model.Figure;
import org.gouji.model.Section;
import org.gouji.model.Vehicles;
import org.gouji.rulebook.Parameters;
import org.gouji.searching.Finder;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * Norms that norms set, as facts for the rules.
 *
 * @param vehiclePriceCaps highest price of one vehicle in 万元, by kind; empty where no norm is in
 *     force
 * @param vehicleKinds the kinds of vehicles that a budget document may list; empty where no norm
 *     names them
 * @param allProjects sentences which say that every project has performance targets
 * @param someProjects words which say why, or of which projects, targets cover a part only
 * @param undivided codes that a table need not print anything below
 * @param publication how soon documents are published; null where no norm says
 * @param runOtherwise sentences which say why vehicles and the money for running them do not fit
 */
public record Norms(
    Map<String, BigDecimal> vehiclePriceCaps,
    List<String> vehicleKinds,
    List<Finder> allProjects,
    PartialTargets someProjects,
    List<String> undivided,
    @Nullable Publication publication,
    List<Finder> runOtherwise) {
  /** Parameter vehicle-price-caps. */
  record PriceCaps(Map<String, BigDecimal> caps) {}

  /** Parameter vehicle-kinds. */
  record Kinds(List<String> kinds) {}

  /** Parameters all-projects-have-targets and vehicles-run-otherwise. */
  record Sentences(List<String> patterns) {}

  /** Parameter undivided-codes. */
  record Undivided(List<String> codes) {}

  /**
   * Parameter publication-deadline.
   *
   * @param department days after the approval within which a department publishes
   * @param singleUnit the same for a unit below it
   */
  record Publication(@Nullable Integer department, @Nullable Integer singleUnit) {
    @Nullable Integer daysOf(DocumentKind kind) {
      return kind.isDepartment() ? department : singleUnit;
    }
  }

  static Norms of(Parameters parameters) {
    PriceCaps caps = parameters.find("vehicle-price-caps", PriceCaps.class);
    Kinds kinds = parameters.find("vehicle-kinds", Kinds.class);
    Undivided undivided = parameters.find("undivided-codes", Undivided.class);
    return new Norms(
        caps == null ? Map.of() : caps.caps(),
        kinds == null ? List.of() : kinds.kinds(),
        sentences(parameters, "all-projects-have-targets"),
        PartialTargets.of(parameters),
        undivided == null ? List.of() : undivided.codes(),
        parameters.find("publication-deadline", Publication.class),
        sentences(parameters, "vehicles-run-otherwise"));
  }

  private static List<Finder> sentences(Parameters parameters, String name) {
    Sentences found = parameters.find(name, Sentences.class);
    return found == null ? List.of() : Finder.each(found.patterns());
  }

  /** Compiles every pattern, which would wait until it is needed. */
  void readAll() {
    allProjects.forEach(Finder::pattern);
    runOtherwise.forEach(Finder::pattern);
    someProjects.readAll();
  }

  /** The publication of a document beside its approval, where either is not as it should be. */
  public List<LatePublication> late(Dates dates, DocumentKind kind) {
    Integer most = publication == null ? null : publication.daysOf(kind);
    return LatePublication.in(dates, kind, most);
  }

  /** The vehicles of kinds that a budget document may not list. */
  public List<Figure> forbiddenKinds(List<Figure> vehicles) {
    return vehicleKinds.isEmpty()
        ? List.of()
        : vehicles.stream()
            .filter(kind -> !kind.isZero() && !vehicleKinds.contains(kind.key()))
            .toList();
  }

  /** Whether the text says that every project has performance targets. */
  public boolean saysAllProjects(List<Section> sections) {
    return say(sections, allProjects);
  }

  /** Whether the text says why vehicles and the money for running them do not fit. */
  public boolean saysVehiclesRunOtherwise(List<Section> sections) {
    return say(sections, runOtherwise);
  }

  private static boolean say(List<Section> sections, List<Finder> sentences) {
    for (Section section : sections) {
      SearchText text = new SearchText(section.text() == null ? "" : section.text().text());
      for (Finder said : sentences) {
        if (said.isIn(text)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the text treats the targets without saying why they cover a part of the projects. */
  public boolean leavesPartUnexplained(List<Section> sections) {
    return !saysAllProjects(sections) && someProjects.leavesUnexplained(sections);
  }

  /**
   * The money for the vehicles to be bought where it does not fit their number or what they cost.
   */
  public List<VehiclePurchase> purchase(Figure money, Vehicles vehicles) {
    VehiclePurchase purchase =
        new VehiclePurchase(money, vehicles.number(), highestPrice(vehicles));
    return purchase.isAmiss() ? List.of(purchase) : List.of();
  }

  /** What so many vehicles may cost in 万元; null where their number or a cap is not known. */
  private @Nullable BigDecimal highestPrice(Vehicles vehicles) {
    BigDecimal number = vehicles.number();
    if (number == null || vehiclePriceCaps.isEmpty()) {
      return null;
    }
    if (vehicles.kinds().isEmpty()) {
      return number.multiply(Collections.max(vehiclePriceCaps.values()));
    }
    BigDecimal price = BigDecimal.ZERO;
    for (Figure kind : vehicles.kinds()) {
      BigDecimal cap = kind.isZero() ? BigDecimal.ZERO : vehiclePriceCaps.get(kind.key());
      if (cap == null) {
        return null;
      }
      price = price.add(cap.multiply(kind.value()));
    }
    return price;
  }
}
