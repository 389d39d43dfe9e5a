package org.gouji.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Prose;
import org.gouji.searching.Finder;

/** Finds the organization that a text says it is about. */
final class NameReader {
  private static final String NAME =
      "([\\p{IsHan}（）]{3,40}(?:局|委|办|办公室|中心|院|校|学|队|所|站|厅|处|会|政府|馆|社|部|园|台|署))";
  private static final Finder TITLE =
      new Finder("^" + NAME + "20[0-9]{2}年度?(?:部门|单位)?(?:预算|决算)(?:公开)?(?:情况)?(?:说明)?$");
  private static final Finder TEXT =
      new Finder(
          "(?:^|[。\\n])"
              + NAME
              + "(?:20[0-9]{2}年度?(?:无|没有|未)(?:使用|安排)?(?:政府性基金|国有资本)|的主要职[责能](?:是|为|：|如下))");
  private static final Pattern NO_NAME = Pattern.compile("^[我本该各原]|所属|下属|根据|负责|以及|和|与");

  private NameReader() {}

  static List<Prose> inHeading(CleanText title) {
    return find(TITLE, title);
  }

  static List<Prose> in(CleanText clean) {
    return find(TEXT, clean);
  }

  private static List<Prose> find(Finder pattern, CleanText clean) {
    if (!pattern.mayBeIn(clean.searched())) {
      return List.of();
    }
    List<Prose> names = new ArrayList<>();
    Matcher matcher = pattern.matcher(clean.text());
    while (matcher.find()) {
      if (!NO_NAME.matcher(matcher.group(1)).find()) {
        names.add(clean.printed(matcher.start(1), matcher.end(1)));
      }
    }
    return names;
  }
}
