package org.gouji.examining;

import java.util.List;
import java.util.Map;
import org.gouji.model.Place;
import org.gouji.model.Prose;
import org.gouji.model.Text;
import org.gouji.searching.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * A heading with what stands under it.
 *
 * @param title as printed
 * @param searched the title without number, quotation marks and blanks
 * @param due the number that would continue the numbering, as printed; null where the heading has
 *     the right one, or none
 * @param text what is given right under it; null where nothing is
 * @param lines in plain words, what the heading itself says and its text, then title and text of
 *     every heading below it
 * @param answered whether the submission gives elsewhere what belongs under it: figures, a table
 * @param opening of its text where that begins in mid-sentence
 * @param standing whether it treats its own subject, those around it, or none
 */
public record Heading(
    Prose title,
    SearchText searched,
    @Nullable String due,
    @Nullable Prose text,
    List<String> lines,
    boolean answered,
    @Nullable Opening opening,
    Standing standing)
    implements Blemish {
  private static final int TITLE_SHOWN = 40;

  /** What a heading's text may be taken to treat. */
  enum Standing {
    /** Any subject that it mentions. */
    FREE,
    /** Its own subject only: the duties, the units, the glossary. */
    ASIDE,
    /** None: it is the document's title, or stands below an aside like a term in the glossary. */
    NONE
  }

  /** The title without number, quotation marks and blanks. */
  String words() {
    return searched.text();
  }

  /**
   * Whether nothing stands under it: no text, no heading of a lower level, no sentence in the
   * heading itself, no figures or table given elsewhere.
   */
  public boolean isBare() {
    return !answered && isSilent();
  }

  boolean isSilent() {
    return lines.size() == 1 && own().isEmpty();
  }

  /** What it says itself, without the headings below it. */
  String own() {
    return lines.get(0);
  }

  /** Everything under it, the headings below it included. */
  String body() {
    return String.join("\n", lines);
  }

  String titleAndBody() {
    return words() + "\n" + body();
  }

  @Override
  public Place place() {
    return title.place();
  }

  @Override
  public Map<String, Text> details() {
    String number = due == null ? "" : due;
    return Map.of("title", shortTitle(), "expected", new Text(number, number));
  }

  Text shortTitle() {
    String whole = title.text().strip();
    String shown = whole.length() > TITLE_SHOWN ? whole.substring(0, TITLE_SHOWN) + "…" : whole;
    return new Text(shown, shown);
  }
}
