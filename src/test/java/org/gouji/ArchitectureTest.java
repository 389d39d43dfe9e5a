package org.gouji;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;

/** The rooms of the house and what may import what. */
final class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .withImportOption(location -> !location.contains("org/gouji/checks/"))
          .importPackages("org.gouji");

  @Test
  void importsPointDownwards() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.gouji..")
        .layer("cli")
        .definedBy("org.gouji.cli..")
        .layer("door")
        .definedBy("org.gouji")
        .layer("fixing")
        .definedBy("org.gouji.fixing..")
        .layer("reporting")
        .definedBy("org.gouji.reporting..")
        .layer("cases")
        .definedBy("org.gouji.cases..")
        .layer("cache")
        .definedBy("org.gouji.cache..")
        .layer("findings")
        .definedBy("org.gouji.findings..")
        .layer("examining")
        .definedBy("org.gouji.examining..")
        .layer("diagnosis")
        .definedBy("org.gouji.diagnosis..")
        .layer("reading")
        .definedBy("org.gouji.reading..")
        .layer("rulebook")
        .definedBy("org.gouji.rulebook..")
        .layer("yaml")
        .definedBy("org.gouji.yaml..")
        .layer("prose")
        .definedBy("org.gouji.prose..")
        .layer("searching")
        .definedBy("org.gouji.searching..")
        .layer("changes")
        .definedBy("org.gouji.changes..")
        .layer("model")
        .definedBy("org.gouji.model..")
        .layer("building")
        .definedBy("org.gouji.building..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("building")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("door")
        .mayOnlyBeAccessedByLayers("cli", "fixing")
        .whereLayer("changes")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("fixing")
        .mayOnlyBeAccessedByLayers("cli", "reporting")
        .whereLayer("reporting")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cases")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("cache")
        .mayOnlyBeAccessedByLayers("cli", "door")
        .whereLayer("findings")
        .mayOnlyBeAccessedByLayers("cli", "door", "cache", "cases", "fixing", "reporting")
        .whereLayer("diagnosis")
        .mayOnlyBeAccessedByLayers("door", "findings", "reporting")
        .whereLayer("examining")
        .mayOnlyBeAccessedByLayers(
            "door", "cases", "findings", "diagnosis", "reporting", "building")
        .whereLayer("reading")
        .mayOnlyBeAccessedByLayers("cli", "door", "cases", "findings")
        .whereLayer("rulebook")
        .mayOnlyBeAccessedByLayers(
            "cli",
            "door",
            "cases",
            "fixing",
            "reporting",
            "cache",
            "findings",
            "examining",
            "reading",
            "building")
        .whereLayer("prose")
        .mayOnlyBeAccessedByLayers("examining")
        .whereLayer("searching")
        .mayOnlyBeAccessedByLayers("examining", "prose")
        .whereLayer("yaml")
        .mayOnlyBeAccessedByLayers(
            "cli",
            "door",
            "cases",
            "fixing",
            "reporting",
            "findings",
            "reading",
            "rulebook",
            "building")
        .because("a room may use those below it and nothing above")
        .check(HOUSE);
  }

  @Test
  void modelImportsNothingButTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.gouji.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.gouji.model..", "java..", "org.jspecify..")
        .because("the records are the format")
        .check(HOUSE);
  }

  @Test
  void proseImportsNothingButTheModelAndSearching() {
    classes()
        .that()
        .resideInAPackage("org.gouji.prose..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.gouji.prose..",
            "org.gouji.searching..",
            "org.gouji.model..",
            "java..",
            "org.jspecify..")
        .because("it reads text, and judges nothing")
        .check(HOUSE);
  }

  @Test
  void eachLibraryHasItsRoom() {
    only("org.gouji.examining..", "org.kie..", "org.drools..");
    only("org.gouji.yaml..", "org.yaml..");
    only("org.gouji.cli..", "picocli..", "me.tongfei..");
    only("org.gouji.reporting..", "com.fasterxml..");
    only("org.gouji.fixing..", "com.github.difflib..");
    only("org.gouji.building..", "org.objectweb..");
  }

  @Test
  void onlyTheCommandLineEndsTheProcess() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.gouji.cli..", "org.gouji.building..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .because("a library must not end its program")
        .check(HOUSE);
  }

  @Test
  void everyRoomIsSeen() {
    assertTrue(HOUSE.contain(Gouji.class));
    assertTrue(HOUSE.size() > 80);
  }

  private static void only(String room, String... libraries) {
    noClasses()
        .that()
        .resideOutsideOfPackages(room, "org.gouji.building..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because("one room knows the library")
        .check(HOUSE);
  }
}
