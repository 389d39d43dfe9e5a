package org.gouji.examining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Aspect;
import org.gouji.model.Figure;
import org.gouji.model.Headed;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Submission;
import org.gouji.model.Text;

/** A head of a column that cannot be right: blank, repeated, or over another column. */
public record TableHead(String variant, Place place, Map<String, Text> details) implements Blemish {
  private static final String AMOUNT = ".amount";

  static List<TableHead> in(Submission submission, List<Figure> figures) {
    List<TableHead> amiss = new ArrayList<>();
    if (submission.tables() != null) {
      for (Headed headed : Headed.in(submission.tables())) {
        List<Prose> heads = headed.columns();
        String path = heads.get(0).place().path();
        String table = path.substring(0, path.indexOf(".columns") + 1);
        add(amiss, heads, columns(table, figures));
      }
    }
    return List.copyOf(amiss);
  }

  private static void add(
      List<TableHead> amiss, List<Prose> heads, Set<List<String>> columnsOfRows) {
    List<String> words = heads.stream().map(head -> Words.plain(head.text())).toList();
    Set<String> stated = new LinkedHashSet<>();
    columnsOfRows.forEach(stated::addAll);
    boolean oneLacks = !words.containsAll(stated);
    int before = amiss.size();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean again = words.indexOf(word) < i;
      boolean adjacent = i > 0 && word.equals(words.get(i - 1));
      if (word.isEmpty()) {
        amiss.add(of("blank", heads.get(i), Integer.toString(i + 1)));
      } else if (again && (adjacent || (oneLacks && stated.contains(word)))) {
        amiss.add(of("repeated", heads.get(i), word));
      }
    }
    if (amiss.size() == before && columnsOfRows.size() == 1) {
      addShifted(amiss, heads, words, columnsOfRows.iterator().next());
    }
  }

  /** The first head that stands over another column than the rows have there. */
  private static void addShifted(
      List<TableHead> amiss, List<Prose> heads, List<String> words, List<String> columns) {
    List<String> printed = words.stream().filter(columns::contains).toList();
    List<String> written = columns.stream().filter(words::contains).toList();
    if (new HashSet<>(printed).size() == printed.size() && printed.size() == written.size()) {
      for (int i = 0; i < printed.size(); i++) {
        if (!printed.get(i).equals(written.get(i))) {
          Prose head = heads.get(words.indexOf(printed.get(i)));
          amiss.add(of("shifted", head, written.get(i)));
          return;
        }
      }
    }
  }

  /** What each row calls its columns in the written order; one list where all rows agree. */
  private static Set<List<String>> columns(String table, List<Figure> figures) {
    Map<String, List<String>> byRow = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String path = figure.place().path();
      Text term = figure.name().term();
      if (path.startsWith(table) && term != null && figure.name().aspect() == Aspect.AMOUNT) {
        String own =
            path.endsWith(AMOUNT) ? path.substring(0, path.length() - AMOUNT.length()) : path;
        String row = own.substring(0, own.lastIndexOf('.'));
        byRow.computeIfAbsent(row, none -> new ArrayList<>()).add(Words.plain(term.zh()));
      }
    }
    return new LinkedHashSet<>(byRow.values());
  }

  private static TableHead of(String variant, Prose head, String expected) {
    String found = head.text().strip();
    return new TableHead(
        variant,
        head.place(),
        Map.of("found", new Text(found, found), "expected", new Text(expected, expected)));
  }
}
