package org.declass;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which of our packages use which, and who may ask for the time. Classes of others are known by name only: a rule on what
 * they extend or can be assigned to would not see them, so that it held whatever stood there.
 */
@Tag("one-engine")
class ArchitectureTest {

    /** From the ground up: a package may use those before it, and none after it. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("h2"),
            List.of("web"),
            List.of("history"),
            List.of("agency", "deadline", "account", "view", "run"),
            List.of("file"),
            List.of("request"),
            List.of("referral", "appeal"),
            List.of("letter"),
            List.of("finding"),
            List.of("bulk", "batch"),
            List.of("exchange", "report", "search"),
            List.of("dashboard"),
            List.of("feed"),
            List.of("sample"));

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages("org.declass");
    }

    /** All but the last, which has nothing above it. */
    private static IntStream layers() {
        return IntStream.range(0, LAYERS.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("layers")
    void dependenciesPointDown(int layer) {
        var above = LAYERS.subList(layer + 1, LAYERS.size()).stream()
                .flatMap(List::stream)
                .map(name -> "org.declass." + name + "..")
                .toArray(String[]::new);
        var here = LAYERS.get(layer).stream()
                .map(name -> "org.declass." + name + "..")
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAnyPackage(here)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above)
                .allowEmptyShould(true)
                .check(classes);
    }

    /** It would be asked for all that begins so, and answer that there is no such thing. */
    @Test
    void noResourceTakesTheRootOfTheApi() {
        assertThat(classes.stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .filter(type ->
                                type.getAnnotationOfType(Path.class).value().matches("/?api(/v1)?/?")))
                .isEmpty();
    }

    @Test
    void onlyTheClockAsksForTheTime() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void onlyDesksOpenTransactions() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Api")
                .or()
                .haveSimpleNameEndingWith("Pages")
                .or()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .beAnnotatedWith(jakarta.transaction.Transactional.class)
                .check(classes);
    }
}
