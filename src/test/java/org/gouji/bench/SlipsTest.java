package org.gouji.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.Gouji;
import org.gouji.model.Figure;
import org.gouji.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips are as people make them, and the truth about them is true. */
final class SlipsTest {
  private static final Workbench WORKBENCH = new Workbench(Gouji.open().rulebook());

  @Test
  void digitsGoWrong() {
    assertEquals(List.of("3529.9", "5239.9", "5392.9"), DigitSlips.transposed("5329.9"));
    assertEquals(List.of("29.5", "19.5", "12.5"), DigitSlips.dropped("129.5"));
    assertTrue(DigitSlips.doubled("12.5").containsAll(List.of("112.5", "122.5", "12.55")));
    assertTrue(DigitSlips.added("1.5").containsAll(List.of("71.5", "17.5", "1.57")));
    assertTrue(DigitSlips.replaced("40").containsAll(List.of("10", "41")));
    assertFalse(DigitSlips.replaced("40").contains("00"));
    assertEquals(List.of("10289.6", "102.896"), DigitSlips.shifted("1028.96"));
    assertEquals(List.of("3.50"), DigitSlips.signed("-3.50", true));
    assertEquals(List.of("-3.50"), DigitSlips.signed("3.50", true));
    assertEquals(List.of(), DigitSlips.signed("3.50", false));
    assertEquals(List.of("10289600"), DigitSlips.inOtherUnit("1028.96", Unit.TEN_THOUSAND_YUAN));
    assertEquals(List.of("335.31"), DigitSlips.inOtherUnit("3353072", Unit.YUAN));
  }

  @Test
  void theFileSaysWhatIsWrongAndNothingElseChanges() {
    int made = 0;
    for (Sample sample : MadeUp.samples(3, 2 * SlipKind.values().length, WORKBENCH).toList()) {
      Map<String, Figure> figures = figures(sample.text());
      for (Mistake mistake : sample.mistakes()) {
        Figure figure = figures.get(mistake.path());
        assertEquals(mistake.wrong(), figure == null ? "" : figure.value().toPlainString());
        made++;
      }
      int number = Integer.parseInt(sample.file().substring(0, 6));
      assertEquals(SyntheticSubmission.text(3, number), mended(sample));
    }
    assertTrue(made >= 2 * SlipKind.values().length, "every kind was made");
  }

  @Test
  void aFolderKeepsThem(@TempDir Path folder) throws IOException {
    List<Sample> samples = MadeUp.samples(9, SlipKind.values().length, WORKBENCH).toList();
    Folder.write(folder, samples);
    assertEquals(samples, Folder.samples(folder).toList());
  }

  private static String mended(Sample sample) {
    String text = sample.text();
    for (Mistake mistake : sample.mistakes()) {
      text = Slips.written(text, List.of(mistake.undone()), figures(text));
    }
    return text;
  }

  private static Map<String, Figure> figures(String text) {
    return WORKBENCH.examine(text).figures().stream()
        .collect(Collectors.toMap(figure -> figure.place().path(), Function.identity()));
  }
}
