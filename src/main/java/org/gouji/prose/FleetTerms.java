package org.gouji.prose;

import static org.gouji.prose.Term.Level.PART;
import static org.gouji.prose.Term.Level.WHOLE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Assets;
import org.gouji.model.Changing;
import org.gouji.model.Figure;
import org.gouji.model.Item;
import org.gouji.model.Statement;
import org.gouji.model.Text;
import org.gouji.model.Vehicles;
import org.jspecify.annotations.Nullable;

/** Vehicles in use and to be bought, in number. */
final class FleetTerms {
  private static final String USED =
      "(?:(?:部门|单位)?及?所属各?(?:预算)?单位|全[办局院校委])?(?:共有|现有|拥有|保有)(?:公务)?(?:车辆|用车)";
  private static final String BOUGHT = "(?:一般公共预算|财政拨款)?(?:预算|安排|计划|拟)*购置(?:公务)?(?:车辆|用车)";

  private FleetTerms() {}

  static List<Term> all() {
    List<Term> terms = new ArrayList<>();
    add(terms, Matter.FLEET, USED, Assets::vehicles);
    add(terms, Matter.PURCHASE, BOUGHT, Assets::plannedVehicles);
    terms.add(
        Term.of(
            Matter.KEPT,
            WHOLE,
            true,
            new Text("公务用车保有量", "official vehicles kept"),
            "(?:年末|期末)?公务用车(?:期末|年末)?保有量",
            statement -> null));
    return terms;
  }

  private static void add(
      List<Term> terms,
      Matter matter,
      String total,
      Function<Assets, @Nullable Vehicles> vehicles) {
    add(terms, matter, WHOLE, "车辆合计", "vehicles in total", total, vehicles, Vehicles::total);
    add(terms, matter, PART, "一般公务用车", "general vehicles", "一般公务用车", vehicles, Vehicles::general);
    add(
        terms,
        matter,
        PART,
        "执法执勤用车",
        "law enforcement vehicles",
        "(?:一般)?(?:执法执勤用车|执勤执法用车)",
        vehicles,
        Vehicles::lawEnforcement);
    add(
        terms,
        matter,
        PART,
        "机要通信用车",
        "confidential mail vehicles",
        "机要通信(?:应急)?用车",
        vehicles,
        Vehicles::confidential);
    add(
        terms,
        matter,
        PART,
        "应急保障用车",
        "emergency vehicles",
        "应急保障用车",
        vehicles,
        Vehicles::emergency);
    add(
        terms,
        matter,
        PART,
        "特种专业技术用车",
        "special vehicles",
        "特种专业技术用车",
        vehicles,
        Vehicles::special);
    add(terms, matter, PART, "其他用车", "other vehicles", "其他(?:公务)?用车", vehicles, Vehicles::other);
  }

  private static void add(
      List<Term> terms,
      Matter matter,
      Term.Level level,
      String zh,
      String en,
      String label,
      Function<Assets, @Nullable Vehicles> vehicles,
      Function<Vehicles, @Nullable Figure> number) {
    Text name =
        matter == Matter.FLEET ? new Text(zh, en) : new Text("拟购" + zh, en + ", to be bought");
    terms.add(
        Term.of(
            matter,
            level,
            level == WHOLE,
            name,
            label,
            statement -> number(statement, vehicles, number)));
  }

  private static @Nullable Changing number(
      Statement statement,
      Function<Assets, @Nullable Vehicles> vehicles,
      Function<Vehicles, @Nullable Figure> number) {
    Assets assets = statement.assets();
    Vehicles stated = assets == null ? null : vehicles.apply(assets);
    Figure figure = stated == null ? null : number.apply(stated);
    return figure == null ? null : new Item(figure, null, null, null, null);
  }
}
