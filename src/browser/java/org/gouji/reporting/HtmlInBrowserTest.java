package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gouji.Gouji;
import org.gouji.findings.Evidence;
import org.gouji.findings.Report;
import org.gouji.findings.SubmissionReport;
import org.gouji.model.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page as Chromium shows it. Leaves screenshots and a printed page in target/browser, to be
 * looked at.
 */
final class HtmlInBrowserTest {
  private static final Path SHOTS = Path.of("target", "browser");

  private static final String HOSTILE = "<img src=x onerror=alert(1)></script><script>alert(1)";

  private static ChromeDriver browser = open();
  private static Report report = new Report(Evidence.of(""), List.of());
  private static String address = "";

  private static ChromeDriver open() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new", "--no-sandbox", "--hide-scrollbars");
    options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
    return new ChromeDriver(options);
  }

  /** What the test data come to, and a submission that would like to be more than text. */
  private static Report report() throws IOException {
    Gouji gouji = Gouji.open();
    List<SubmissionReport> all = new ArrayList<>();
    for (String folder : List.of("golden", "linkage", "published")) {
      all.addAll(gouji.validate(List.of(Path.of("testdata", folder))).submissions());
    }
    String yaml =
        """
        format: gouji/1
        organization: {name: "NAME"}
        statement:
          expenditure:
            total: {amount: 30.00}
            by_function:
              - {code: "208", name: "NAME", amount: 10.00}
              - {code: "205", name: "NAME", amount: 10.00}
        waivers:
          - {check: A02, reason: "NAME", until: 9999-12-31}
        """
            .replace("NAME", HOSTILE);
    all.add(gouji.validate(HOSTILE, yaml.getBytes(StandardCharsets.UTF_8)));
    return gouji.report(all);
  }

  @BeforeAll
  static void write() throws IOException {
    report = report();
    Files.createDirectories(SHOTS);
    for (Language language : Language.values()) {
      Path file = SHOTS.resolve(language + ".html");
      Files.write(file, Written.bytes(new HtmlReport(language, "1"), report));
      address = file.toUri().toString();
    }
  }

  @AfterAll
  static void close() {
    browser.quit();
  }

  @BeforeEach
  void load() {
    show(1280, "light");
    browser.get("about:blank");
    browser.get(address);
  }

  private static void show(int width, String scheme) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 500));
    Map<String, String> colours = Map.of("name", "prefers-color-scheme", "value", scheme);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(colours)));
  }

  private static Object run(String script, Object... arguments) {
    return Objects.requireNonNull(browser.executeScript(script, arguments));
  }

  private static WebElement one(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<WebElement> visible(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed)
        .toList();
  }

  private static void await(String selector, int visible) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .withMessage(() -> selector + ": " + visible(selector).size() + " and not " + visible)
        .until(any -> visible(selector).size() == visible);
  }

  private static void awaitMatches(String text) {
    new WebDriverWait(browser, Duration.ofSeconds(10))
        .withMessage(() -> one("#matches").getText())
        .until(any -> one("#matches").getText().equals(text));
  }

  private static void press(CharSequence... keys) {
    browser.switchTo().activeElement().sendKeys(keys);
  }

  @Test
  void nothingIsRefusedOrFails() {
    one("[data-open=true]").click();
    await(".submission > details > .body", report.submissions().size());
    run("document.querySelectorAll('details').forEach(each => each.open = true); return 1");
    run("document.querySelectorAll('.chart').forEach(each => each.scrollIntoView()); return 1");
    assertEquals(List.of(), browser.manage().logs().get(LogType.BROWSER).getAll());
  }

  @Test
  void filtersNarrow() {
    long all = report.totals().findings();
    int files = report.submissions().size();
    awaitMatches("Shown: " + files + " of " + files + " files, " + all + " findings");
    new Select(one("[name=severity]")).selectByValue("note");
    long notes = report.totals().notes();
    await(".submission", (int) withNotes());
    assertTrue(one("#matches").getText().endsWith(files + " files, " + notes + " findings"));
    one("[type=reset]").click();
    await(".submission", files);
    String unit = Objects.requireNonNull(report.submissions().get(2).organization());
    new Select(one("[name=unit]")).selectByValue(unit);
    await(".submission", 1);
    new Select(one("[name=check]")).selectByValue("A06");
    await(".submission", 0);
    awaitMatches("Shown: 0 of " + files + " files, 0 findings");
    one("[type=reset]").click();
    await(".submission", files);
    one("[name=text]").sendKeys("one-cause.yaml Y02");
    await(".submission", 1);
    awaitMatches("Shown: 1 of " + files + " files, 3 findings");
    one("[type=reset]").click();
    await(".submission", files);
    new Select(one("[name=severity]")).selectByValue("accepted");
    await(".submission", 1);
    awaitMatches("Shown: 1 of " + files + " files, 1 findings");
  }

  private static long withNotes() {
    return report.submissions().stream()
        .filter(each -> each.findings().stream().anyMatch(it -> it.severity().key().equals("note")))
        .count();
  }

  @Test
  void keysAreEnough() {
    press(Keys.TAB);
    WebElement skip = browser.switchTo().activeElement();
    assertEquals("skip", skip.getDomAttribute("class"));
    assertTrue(skip.getRect().getX() >= 0, "it is seen when it has the focus");
    press(Keys.ENTER);
    press(Keys.TAB);
    WebElement summary = browser.switchTo().activeElement();
    assertEquals("summary", summary.getTagName());
    assertNotEquals("none", summary.getCssValue("outline-style"));
    press(Keys.ENTER);
    await(".submission > details > .body", 1);
    press(Keys.TAB);
    String link = browser.switchTo().activeElement().getDomAttribute("href");
    assertTrue(String.valueOf(link).startsWith("#check-"), link);
    press(Keys.ENTER);
    await(".check[open]", 1);
  }

  @Test
  void picturesAreDrawnWhenTheyAreSeen() {
    assertEquals(0, browser.findElements(By.cssSelector("svg")).size());
    run("arguments[0].open = true; return 1", one(".submission:nth-child(3) > details"));
    WebElement chart = one(".submission:nth-child(3) .portrait .chart");
    run("arguments[0].scrollIntoView(); return 1", chart);
    await(".submission:nth-child(3) .portrait svg", 3);
    assertTrue(chart.findElement(By.cssSelector("svg")).getRect().getWidth() > 200);
    String label = chart.findElement(By.cssSelector("[role=img]")).getDomAttribute("aria-label");
    assertTrue(String.valueOf(label).contains("1196.3 (100.0%)"), label);
  }

  @Test
  void textFromASubmissionStaysText() {
    run("document.querySelectorAll('details').forEach(each => each.open = true); return 1");
    run("document.querySelectorAll('.chart').forEach(each => each.scrollIntoView()); return 1");
    assertEquals(0, browser.findElements(By.cssSelector("img")).size());
    assertEquals(2L, run("return document.querySelectorAll('script:not([type])').length"));
    new Select(one("[name=unit]")).selectByValue(HOSTILE);
    await(".submission", 1);
  }

  @Test
  void everybodyCanUseIt() throws IOException {
    String axe;
    try (InputStream in = HtmlInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (int width : new int[] {1280, 390}) {
      for (String scheme : List.of("light", "dark")) {
        show(width, scheme);
        browser.get(address);
        Files.write(SHOTS.resolve("top-" + width + "-" + scheme + ".png"), shot());
        run("document.querySelectorAll('details').forEach(each => each.open = true); return 1");
        run("document.querySelectorAll('.chart').forEach(each => each.scrollIntoView()); return 1");
        run("document.querySelector('.issue').scrollIntoView(); return 1");
        Files.write(SHOTS.resolve("open-" + width + "-" + scheme + ".png"), shot());
        run(axe + "; return 1");
        Object found =
            browser.executeAsyncScript(
                """
                const done = arguments[0];
                axe.run().then(result => done(result.violations.map(each =>
                    each.id + ": " + each.nodes.slice(0, 3).map(node => node.html.slice(0, 200)))));
                """);
        assertEquals(List.of(), found);
        assertEquals(true, run("return document.documentElement.scrollWidth <= innerWidth"));
      }
    }
  }

  private static byte[] shot() {
    Object data =
        browser.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")).get("data");
    return Base64.getDecoder().decode(String.valueOf(data));
  }

  @Test
  void everythingIsPrinted() throws IOException {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertFalse(one("#filters").isDisplayed());
    assertEquals(
        (long) report.submissions().size(),
        run(
            """
            return [...document.querySelectorAll('.submission > details > .body')]
                .filter(each => each.getBoundingClientRect().height > 0).length
            """));
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    Object pdf =
        browser.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    Files.write(SHOTS.resolve("printed.pdf"), Base64.getDecoder().decode(String.valueOf(pdf)));
  }
}
