package dev.demur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

/** Who may know whom. Each rule may still find nothing to look at: packages arrive one by one. */
@AnalyzeClasses(packages = "dev.demur", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    @ArchTest
    static final ArchRule CORE_IS_PLAIN_JAVA = classes()
            .that()
            .resideInAPackage("dev.demur.core..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.demur.core..",
                    "java..",
                    "org.jspecify..",
                    "com.google.re2j..",
                    "com.ibm.icu..",
                    "com.google.i18n.phonenumbers..")
            .because("the engine must run in a unit test, a CLI and a benchmark without a container")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule ADAPTERS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "dev.demur.(nlp|rulefile|rest|slack|web|store|jose|webhook|outbound|command)..")
            .should()
            .notDependOnEachOther()
            .because("each can be read, tested and replaced with the core alone")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NOBODY_IMPORTS_THE_WIRING = noClasses()
            .that()
            .resideOutsideOfPackage("dev.demur.app..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.demur.app..")
            .because("app puts the parts together; a part that knew it would know every other part")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_HIDDEN_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("dev.demur.app..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("time comes from the injected Clock, so tests can hold it still")
            .allowEmptyShould(true);
}
