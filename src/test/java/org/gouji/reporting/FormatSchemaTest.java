package org.gouji.reporting;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gouji.reading.SubmissionReader;
import org.gouji.rulebook.CheckCase;
import org.gouji.rulebook.Rulebook;
import org.gouji.yaml.Limits;
import org.gouji.yaml.Node;
import org.gouji.yaml.TreeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The schema of the format, as a schema library reads it. */
final class FormatSchemaTest {
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
  private static final SchemaRegistry LIBRARY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final JsonNode TEXT = schema();
  private static final Schema SCHEMA = LIBRARY.getSchema(TEXT);
  private static final String HEAD = "format: gouji/1\n";

  private static JsonNode schema() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      FormatSchema.write(bytes);
      return new ObjectMapper().readTree(bytes.toByteArray());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void itIsASchemaItself() {
    Schema dialect =
        LIBRARY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertEquals(List.of(), dialect.validate(TEXT));
  }

  @Test
  void everyKeyIsExplainedInBothLanguages() {
    List<Executable> keys = new ArrayList<>();
    List<JsonNode> records = new ArrayList<>(List.of(TEXT));
    TEXT.get("$defs").forEach(records::add);
    for (JsonNode record : records) {
      record
          .get("properties")
          .properties()
          .forEach(
              key ->
                  keys.add(
                      () ->
                          assertTrue(
                              key.getValue().path("description").asText().matches(".+ · .+"),
                              key.getKey())));
    }
    assertTrue(keys.size() > 150);
    assertAll(keys);
  }

  @Test
  void submissionsThatAreReadWithoutProblemsFit() throws IOException {
    List<Executable> files = new ArrayList<>();
    for (Path folder : List.of(Path.of("testdata"), Path.of("../shared/data"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> found = Files.walk(folder)) {
          found
              .filter(file -> file.toString().endsWith(".yaml"))
              .filter(file -> !file.toString().contains("office-"))
              .forEach(file -> files.add(() -> assertFitsAsRead(file.toString(), text(file))));
        }
      }
    }
    assertTrue(files.size() > 10);
    assertAll(files);
  }

  @Test
  void casesThatAreReadWithoutProblemsFit() {
    Rulebook rulebook = Rulebook.bundled();
    List<Executable> cases = new ArrayList<>();
    for (String id : rulebook.ids()) {
      for (CheckCase given : rulebook.cases(id)) {
        if (problems(given.submission()) == 0) {
          cases.add(() -> assertFits(id + " " + given.name(), given.submission()));
        }
      }
    }
    assertTrue(cases.size() > 100);
    assertAll(cases);
  }

  @Test
  void numbersMayBeBareOrMappings() {
    assertFits("", HEAD + "statement: {agency_operating: 1.50}");
    assertFits("", HEAD + "statement: {agency_operating: {amount: 1.50, change: -2}}");
    assertFits("", HEAD + "organization: {leaders: {chief: 1, deputy: {filled: 2}}}");
    assertFits("", HEAD + "x-note: 1\nstatement: {x-seen: [yes], agency_operating: {x-by: me}}");
  }

  @Test
  void whatTheFormatDoesNotHaveDoesNotFit() {
    List<String> wrong =
        List.of(
            "fiscal_year: 2023",
            "format: gouji/2",
            HEAD + "fiscal_yaer: 2023",
            HEAD + "fiscal_year: next",
            HEAD + "document: budget",
            HEAD + "currency_unit: 圆",
            HEAD + "statement: []",
            HEAD + "dates: {approved: 2023年1月20日}",
            HEAD + "dates: 2023-01-20",
            HEAD + "statement: {agency_operating: 1,028.96万元}",
            HEAD + "statement: {agency_operating: {amont: 1}}",
            HEAD + "statement: {agency_operating: }",
            HEAD + "organization: {subordinates: [{subordinates: [{nmae: x}]}]}",
            HEAD + "tables: {expenditure: {rows: [{code: 201, total: 1}]}}",
            HEAD + "tables: {expenditure: {rows: {code: \"201\"}}}",
            HEAD + "sections: [{titel: x}]");
    assertAll(wrong.stream().map(text -> () -> assertFalse(errors(text).isEmpty(), text)));
  }

  /** What reads without a problem fits, and what has one does not. */
  private static void assertFitsAsRead(String name, String text) {
    assertEquals(problems(text) == 0, errors(text).isEmpty(), () -> name + errors(text));
  }

  private static void assertFits(String name, String text) {
    assertEquals(List.of(), errors(text), name);
  }

  private static int problems(String text) {
    return new SubmissionReader(Limits.DEFAULT)
        .read("a.yaml", text.getBytes(StandardCharsets.UTF_8))
        .problems()
        .size();
  }

  private static List<Error> errors(String text) {
    Node root = TreeReader.read(text, Limits.DEFAULT, problem -> {});
    return SCHEMA.validate(json(Objects.requireNonNull(root)));
  }

  /** As YAML 1.2 reads it. */
  private static JsonNode json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), json(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      sequence.elements().forEach(element -> array.add(json(element)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    if (scalar.isNull()) {
      return NullNode.getInstance();
    } else if (scalar.plain() && NUMBER.matcher(scalar.text()).matches()) {
      return DecimalNode.valueOf(new BigDecimal(scalar.text()));
    } else if (scalar.plain() && scalar.text().matches("true|false")) {
      return BooleanNode.valueOf(Boolean.parseBoolean(scalar.text()));
    }
    return TextNode.valueOf(scalar.text());
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file);
  }
}
