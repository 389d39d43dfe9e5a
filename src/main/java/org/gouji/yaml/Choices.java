package org.gouji.yaml;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.gouji.model.Unit;

/** The words that a closed list of values is written with. */
public final class Choices {
  private static final Map<Class<?>, Map<String, Object>> CHOICES = new ConcurrentHashMap<>();

  private Choices() {}

  /**
   * The values of an enum by their kebab-case names; currency units by the symbols that documents
   * print.
   */
  static Map<String, Object> of(Class<?> type) {
    return CHOICES.computeIfAbsent(type, Choices::wordsOf);
  }

  /** The words of a closed list, in order. */
  public static Set<String> words(Class<?> type) {
    return Collections.unmodifiableSet(of(type).keySet());
  }

  private static Map<String, Object> wordsOf(Class<?> type) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (Object value : type.getEnumConstants()) {
      if (!(value instanceof Unit unit)) {
        words.put(((Enum<?>) value).name().toLowerCase(Locale.ROOT).replace('_', '-'), value);
      } else if (unit.isMoney()) {
        words.put(unit.symbol(), unit);
      }
    }
    return words;
  }
}
