package org.gouji.model;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a document those of its neighbours are compared with, and which are the same.
 */
final class Quantities {
  private static final String STATEMENT = "statement.";
  private static final String PRIOR_TABLE = "tables.three_public.prior.";
  private static final String CURRENT_TABLE = "tables.three_public.current.";
  private static final Set<String> ASPECTS = Set.of("amount", "authorised", "change", "prior");

  /** Figures of the narrative and of the staffing that neighbours may share. */
  private static final List<String> STATED =
      List.of(
          "statement.revenue.",
          "statement.expenditure.",
          "statement.general_public_budget.",
          "statement.government_funds.",
          "statement.state_capital.",
          "statement.three_public.",
          "statement.agency_operating",
          "statement.procurement.",
          "statement.assets.vehicles.",
          "statement.assets.planned_vehicles.",
          "organization.posts.");

  /** Figures of the tables, by what the narrative calls the same quantity. */
  private static final Map<String, String> PRINTED = printed();

  /** What is compared from year to year, with all that stands below it. */
  private static final Set<String> YEARLY =
      Set.of(
          "revenue",
          "expenditure",
          "general_public_budget",
          "government_funds",
          "state_capital",
          "three_public",
          "agency_operating");

  private static final String CLASSES = ".by_function.";
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}(\\.|$)");
  private static final Pattern TRANSFERS =
      Pattern.compile(
          "expenditure\\..*|revenue\\.(total|current_year|superior_subsidy|subordinate_remittance"
              + "|institutional|business|other)");

  private Quantities() {}

  private static Map<String, String> printed() {
    Map<String, String> printed = new LinkedHashMap<>();
    printed.put("tables.summary.revenue.", "revenue.");
    printed.put("tables.summary.expenditure.", "expenditure.");
    printed.put("tables.expenditure.total.", "expenditure.");
    printed.put(
        "tables.general_public_expenditure.total.total", "general_public_budget.expenditure");
    printed.put("tables.general_public_expenditure.total.", "general_public_budget.");
    printed.put("tables.government_funds_expenditure.total.total", "government_funds.expenditure");
    printed.put("tables.state_capital_expenditure.total.total", "state_capital.expenditure");
    printed.put(CURRENT_TABLE + "agency_operating", "agency_operating");
    printed.put(CURRENT_TABLE, "three_public.");
    printed.put("tables.procurement.total.", "procurement.");
    return printed;
  }

  /** The figures that neighbours may be compared with, as items by their paths. */
  static Map<String, Item> of(List<Figure> figures) {
    Map<String, Item> items = new LinkedHashMap<>();
    Set<String> doubtful = new HashSet<>();
    for (Figure figure : figures) {
      String path = figure.place().path();
      boolean lastYear = path.startsWith(PRIOR_TABLE);
      String own = lastYear ? CURRENT_TABLE + path.substring(PRIOR_TABLE.length()) : path;
      if (quantity(own) != null) {
        add(items, doubtful, itemPath(own), figure, lastYear);
      }
    }
    doubtful.forEach(items::remove);
    return items;
  }

  private static void add(
      Map<String, Item> items, Set<String> doubtful, String path, Figure figure, boolean lastYear) {
    int repeated = path.indexOf('#');
    if (repeated >= 0) {
      doubtful.add(path);
      doubtful.add(path.substring(0, repeated));
    }
    Item item = items.getOrDefault(path, Item.ABSENT);
    Aspect aspect = figure.name().aspect();
    if (lastYear) {
      aspect = aspect == Aspect.AMOUNT ? Aspect.PRIOR : Aspect.CHANGE_PERCENT;
    }
    switch (aspect) {
      case AMOUNT -> items.put(path, new Item(figure, item.change(), null, item.prior(), null));
      case CHANGE -> items.put(path, new Item(item.amount(), figure, null, item.prior(), null));
      case PRIOR -> items.put(path, new Item(item.amount(), item.change(), null, figure, null));
      case CHANGE_PERCENT, SHARE -> {}
    }
  }

  /** Without the key that says which number about the item the figure is. */
  private static String itemPath(String path) {
    int dot = path.lastIndexOf('.');
    return ASPECTS.contains(path.substring(dot + 1)) ? path.substring(0, dot) : path;
  }

  /** What the quantity at a path is called wherever it stands; null where it is none to compare. */
  static @Nullable String quantity(String path) {
    if (path.startsWith(STATEMENT) || path.startsWith("organization.")) {
      boolean shared = STATED.stream().anyMatch(path::startsWith) && !isInListWithoutCode(path);
      return shared ? path.substring(path.indexOf('.') + 1) : null;
    }
    for (Map.Entry<String, String> printed : PRINTED.entrySet()) {
      if (path.startsWith(printed.getKey())) {
        String rest = path.substring(printed.getKey().length());
        return isInListWithoutCode(path) ? null : printed.getValue() + rest;
      }
    }
    return null;
  }

  private static boolean isInListWithoutCode(String path) {
    int list = path.indexOf(CLASSES);
    return list >= 0
        && NUMBER.matcher(path).region(list + CLASSES.length(), path.length()).lookingAt();
  }

  /** Whether documents of successive years say of each other what it was. */
  static boolean isYearly(String path) {
    String quantity = quantity(path);
    boolean stated = path.startsWith(STATEMENT) || path.startsWith(CURRENT_TABLE);
    return stated && quantity != null && YEARLY.contains(quantity.split("\\.", 2)[0]);
  }

  /** Where a document may print the three publics and the agency operating expenses as well. */
  static List<String> alsoAt(String path) {
    String quantity = String.valueOf(quantity(path));
    boolean inTable = quantity.startsWith("three_public.") || quantity.equals("agency_operating");
    return inTable
        ? List.of(STATEMENT + quantity, CURRENT_TABLE + quantity.replace("three_public.", ""))
        : List.of();
  }

  /** Whether money that units pass to one another is in it, so that it is no sum of theirs. */
  static boolean holdsTransfers(String quantity) {
    return TRANSFERS.matcher(quantity).matches();
  }
}
