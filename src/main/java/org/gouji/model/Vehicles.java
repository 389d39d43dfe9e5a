package org.gouji.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Vehicles by kind, in number. */
public record Vehicles(
    @Key(zh = "车辆合计", en = "vehicles in total", counts = Unit.VEHICLE) @Nullable Figure total,
    @Key(zh = "一般公务用车", en = "general vehicles", counts = Unit.VEHICLE) @Nullable Figure general,
    @Key(zh = "执法执勤用车", en = "law enforcement vehicles", counts = Unit.VEHICLE)
        @Nullable Figure lawEnforcement,
    @Key(zh = "副省级以上领导用车", en = "leaders' vehicles", counts = Unit.VEHICLE) @Nullable Figure leader,
    @Key(zh = "机要通信用车", en = "confidential mail vehicles", counts = Unit.VEHICLE)
        @Nullable Figure confidential,
    @Key(zh = "应急保障用车", en = "emergency vehicles", counts = Unit.VEHICLE)
        @Nullable Figure emergency,
    @Key(zh = "特种专业技术用车", en = "special vehicles", counts = Unit.VEHICLE) @Nullable Figure special,
    @Key(zh = "离退休干部用车", en = "vehicles for retired officials", counts = Unit.VEHICLE)
        @Nullable Figure retiredOfficials,
    @Key(zh = "其他用车", en = "other vehicles", counts = Unit.VEHICLE) @Nullable Figure other) {

  /** The stated numbers by kind. */
  public List<Figure> kinds() {
    return Stream.of(
            general,
            lawEnforcement,
            leader,
            confidential,
            emergency,
            special,
            retiredOfficials,
            other)
        .filter(Objects::nonNull)
        .toList();
  }

  /** The stated total and the stated numbers by kind. */
  public List<Figure> totalAndKinds() {
    return total == null ? kinds() : Stream.concat(Stream.of(total), kinds().stream()).toList();
  }

  /**
   * How many vehicles there are, by the total or else by the kinds; null where neither is stated,
   * or both are and differ.
   */
  public @Nullable BigDecimal number() {
    if (kinds().isEmpty()) {
      return total == null ? null : total.value();
    }
    BigDecimal sum = kinds().stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return total == null || total.value().compareTo(sum) == 0 ? sum : null;
  }
}
