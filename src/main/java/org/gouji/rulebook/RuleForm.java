package org.gouji.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.model.Text;

/**
 * What the text of a rule must keep: one rule and nothing else, named by the id of its check, whose
 * consequence is one call.
 */
public final class RuleForm {
  private static final Pattern COMMENT = Pattern.compile("//.*|(?s:/\\*.*?\\*/)");
  private static final Pattern NAME = Pattern.compile("\\brule\\s+\"?([^\"\\s]*)\"?");
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\b(salience|agenda-group|activation-group|no-loop|lock-on-active|halt|update|modify|delete"
              + "|retract|insert|insertLogical|eval|function|declare|query|dialect|extends|System"
              + "|package|import|global)\\b");
  private static final Pattern DOUBLE = Pattern.compile("\\b[0-9]+\\.[0-9]+\\b");
  private static final Pattern CALL =
      Pattern.compile("examiner\\.[a-zA-Z]+\\(\\s*drools\\.getRule\\(\\)\\s*,[^;]*\\);\\s+end\\s*");
  private static final Pattern RULE =
      Pattern.compile("(?s)\\s*rule\\s+\"[^\"]*\"\\s+when\\b.*\\bthen\\s+" + CALL);

  private RuleForm() {}

  /**
   * What is wrong with a check.drl, one line each; empty where nothing is.
   *
   * @param file what the problems call it
   * @param id of the check
   */
  public static List<Text> problems(String file, String id, String drl) {
    String text = withoutComments(drl);
    List<Text> problems = new ArrayList<>();
    Matcher word = FORBIDDEN.matcher(text);
    while (word.find()) {
      problems.add(
          problem(
              file, text, word.start(), "不能用 " + word.group(), word.group() + " is not allowed"));
    }
    Matcher literal = DOUBLE.matcher(text);
    while (literal.find()) {
      String exact = literal.group() + "B";
      problems.add(
          problem(file, text, literal.start(), "小数要写成 " + exact, "write the decimal as " + exact));
    }
    Matcher name = NAME.matcher(text);
    boolean named = name.find();
    if (named && !name.group(1).equals(id)) {
      problems.add(
          problem(
              file,
              text,
              name.start(),
              "规则名是 " + name.group(1) + "，文件夹是 " + id,
              "the rule is named " + name.group(1) + ", the folder " + id));
    }
    if (problems.isEmpty()) {
      checkShape(file, text, named && name.find() ? name.start() : -1, problems);
    }
    return problems;
  }

  /**
   * Where the consequence stands, which the compiler's messages do not say; 1 where there is none.
   */
  public static int lineOfConsequence(String drl) {
    int call = withoutComments(drl).indexOf("examiner.");
    return call < 0 ? 1 : line(drl, call);
  }

  private static void checkShape(String file, String text, int second, List<Text> problems) {
    if (second >= 0) {
      problems.add(problem(file, text, second, "一个文件只能有一条规则", "one rule a file, no more"));
    } else if (!RULE.matcher(text).matches()) {
      problems.add(
          problem(
              file,
              text,
              Math.max(0, text.indexOf("then")),
              "应写成 rule \"编号\" when … then examiner.动词( drools.getRule(), … ); end，别无其他",
              "expected: rule \"ID\" when … then examiner.verb( drools.getRule(), … ); end and nothing else"));
    }
  }

  /** Blanks in their place, so that every other character keeps its line. */
  private static String withoutComments(String drl) {
    return COMMENT.matcher(drl).replaceAll(comment -> comment.group().replaceAll("[^\\r\\n]", " "));
  }

  private static Text problem(String file, String text, int offset, String zh, String en) {
    String place = file + ":" + line(text, offset);
    return new Text(place + ": " + zh, place + ": " + en);
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
