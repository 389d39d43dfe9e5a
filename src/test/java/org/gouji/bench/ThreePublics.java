package org.gouji.bench;

/**
 * Travel abroad, official vehicles and hospitality, in yuan.
 *
 * @param bought how many vehicles are to be bought
 */
record ThreePublics(long overseas, long purchase, long operation, long hospitality, int bought) {
  private static final long ONE_VEHICLE = 175_000;

  static ThreePublics draw(Draw draw) {
    int bought = draw.chance(0.3) ? draw.between(1, 2) : 0;
    long purchase = 0;
    for (int i = 0; i < bought; i++) {
      purchase += draw.share(ONE_VEHICLE, draw.between(0.6, 1));
    }
    long overseas = draw.chance(0.3) ? draw.near(60_000) : 0;
    return new ThreePublics(overseas, purchase, draw.near(45_000), draw.near(18_000), bought);
  }

  /** Last year's, where there was of each what there is of it now. */
  ThreePublics lastYear(Draw draw) {
    return new ThreePublics(
        overseas == 0 ? 0 : draw.lastYear(overseas),
        purchase == 0 ? 0 : draw.lastYear(purchase),
        draw.lastYear(operation),
        draw.lastYear(hospitality),
        bought);
  }

  long vehicles() {
    return purchase + operation;
  }

  long total() {
    return overseas + vehicles() + hospitality;
  }
}
