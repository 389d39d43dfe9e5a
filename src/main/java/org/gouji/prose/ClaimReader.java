package org.gouji.prose;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a text says there is none of, this year and in the organization itself. */
final class ClaimReader {
  private static final String NONE = "(?:无|没有|未安排|未使用|不涉及)(?:使用|安排)?";
  private static final String BEGINNINGS = "无没未不";
  private static final String MONEY =
      "(?:预算)?(?:财政)?(?:拨款)?(?:经费)?(?:安排的?|的)?(?:收支|收入和支出|收入|支出|预算)?(?:安排)?(?:情况)?";
  private static final String END = "(?=[。；，、）\\n]|$)";
  private static final Map<Claim.Nothing, Scan> PATTERNS = new EnumMap<>(Claim.Nothing.class);
  private static final Pattern NOT_OWN = Pattern.compile("上年|去年|下属|所属|事业单位|中心|除|原|如|若|不含|其他单位|《|》");
  private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");

  static {
    put(Claim.Nothing.GOVERNMENT_FUNDS, "政府性基金" + MONEY);
    put(Claim.Nothing.STATE_CAPITAL, "国有资本经营" + MONEY);
    put(Claim.Nothing.THREE_PUBLIC, "三公经费" + MONEY);
    put(Claim.Nothing.OVERSEAS, "因公出国(?:费用?|经费)?" + MONEY);
    put(Claim.Nothing.VEHICLE_PURCHASE, "公务用车购置费?用?" + MONEY);
    put(Claim.Nothing.VEHICLE_OPERATION, "公务用车运行(?:维护)?费用?" + MONEY);
    put(Claim.Nothing.HOSPITALITY, "公务接待费?用?" + MONEY);
    put(Claim.Nothing.PROCUREMENT, "政府采购(?:项目|计划)?" + MONEY);
    PATTERNS.put(
        Claim.Nothing.AGENCY_OPERATING,
        new Scan(
            BEGINNINGS,
            NONE + "机关运行经费" + MONEY + END + "|不(?:在|属于|纳入|列入)机关运行经费的?(?:统计|核算|公开)?(?:范围|范畴)"));
  }

  private ClaimReader() {}

  static List<Claim> in(CleanText clean, Matter matter, Setting setting) {
    List<Claim> claims = new ArrayList<>();
    if (matter == Matter.BACKGROUND || !clean.searched().mayHaveAny(BEGINNINGS)) {
      return claims;
    }
    String text = clean.text();
    PATTERNS.forEach(
        (nothing, pattern) ->
            pattern.each(
                clean.searched(),
                found -> {
                  if (isOwn(before(text, found.start()), setting)) {
                    claims.add(new Claim(nothing, clean.printed(found.start(), found.end())));
                  }
                }));
    return claims;
  }

  /** The sentence before the claim, as far as it matters. */
  private static String before(String text, int end) {
    String near = text.substring(Math.max(0, end - 60), end);
    int cut =
        Math.max(near.lastIndexOf('。'), Math.max(near.lastIndexOf('；'), near.lastIndexOf('\n')));
    return near.substring(cut + 1);
  }

  private static boolean isOwn(String before, Setting setting) {
    Matcher year = YEAR.matcher(before);
    while (year.find()) {
      if (!setting.isThisYear(Integer.parseInt(year.group(1)))) {
        return false;
      }
    }
    return !NOT_OWN.matcher(before).find();
  }

  private static void put(Claim.Nothing nothing, String words) {
    PATTERNS.put(nothing, new Scan(BEGINNINGS, NONE + words + END));
  }
}
