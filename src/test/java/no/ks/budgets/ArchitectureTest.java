package no.ks.budgets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** The walls between the rooms, and what no room may hold. */
class ArchitectureTest {

  /** A room imports only rooms above it in this list. */
  static final List<String> ROOMS =
      List.of(
          "text",
          "money",
          "finding",
          "inbox",
          "workbook",
          "layout",
          "line",
          "register",
          "rules",
          "reconcile",
          "ledger",
          "review",
          "report",
          "job",
          "cli");

  private static final String ROOT = "no.ks.budgets";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
  }

  @Test
  void everyClassIsInARoom() {
    Set<String> rooms =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());

    assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void aRoomImportsOnlyRoomsAboveIt(String room) {
    List<String> below = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());

    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(below))
        .check(CLASSES);
  }

  @ParameterizedTest
  @CsvSource({
    "org.springframework.batch.., job",
    "org.springframework.boot.batch.., job",
    "org.apache.poi.., workbook review report",
    "org.springframework.jdbc.., ledger",
  })
  void aLibraryStaysInItsRooms(String library, String rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of(rooms.split(" "))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  /** POI tells dates the old way; all that may be done with one is to turn it into an instant. */
  @Test
  void noOldDates() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ArchitectureTest::isOnAnOldDate)
                .map(Dependency::getDescription)
                .filter(description -> !description.contains("<java.util.Date.toInstant()>")))
        .isEmpty();
  }

  private static boolean isOnAnOldDate(Dependency dependency) {
    return Stream.of(Date.class, Calendar.class, SimpleDateFormat.class)
        .anyMatch(dependency.getTargetClass()::isEquivalentTo);
  }

  @Test
  void nobodyWritesToTheConsoleBehindTheCommandLine() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void timeComesFromAClock() {
    noClasses()
        .should()
        .accessTargetWhere(
            target(
                "asks the machine for the time",
                to ->
                    (to.getOwner().getPackageName().equals("java.time")
                            && to.getName().equals("now")
                            && !parameters(to).contains(java.time.Clock.class.getName()))
                        || (to.getOwner().isEquivalentTo(System.class)
                            && to.getName().equals("currentTimeMillis"))))
        .check(CLASSES);
  }

  @Test
  void charsetLocaleAndZoneAreAlwaysGiven() {
    noClasses()
        .should()
        .accessTargetWhere(
            target("takes the default of the machine", ArchitectureTest::takesADefault))
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaAccess<?>> target(
      String description, java.util.function.Predicate<AccessTarget> predicate) {
    return DescribedPredicate.describe(description, access -> predicate.test(access.getTarget()));
  }

  private static List<String> parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget codeUnit
        ? codeUnit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
  }

  /**
   * Which methods and constructors leave out the charset, locale or zone that they may be given.
   */
  private static boolean takesADefault(AccessTarget target) {
    List<String> parameters = parameters(target);
    String name = target.getName();
    JavaClass owner = target.getOwner();
    boolean charset =
        parameters.contains(Charset.class.getName())
            || (owner.isEquivalentTo(String.class) && parameters.size() > 1);
    boolean locale = parameters.contains(Locale.class.getName());
    if (owner.isEquivalentTo(String.class)) {
      boolean bytes =
          (name.equals("getBytes") && parameters.isEmpty())
              || (name.equals("<init>") && parameters.contains("[B") && !charset);
      boolean letters = Set.of("toLowerCase", "toUpperCase", "format").contains(name) && !locale;
      return bytes || letters || name.equals("formatted");
    }
    boolean constructor = name.equals("<init>");
    if (owner.isAssignableTo(InputStreamReader.class)
        || owner.isAssignableTo(OutputStreamWriter.class)
        || owner.isEquivalentTo(FileReader.class)
        || owner.isEquivalentTo(FileWriter.class)
        || owner.isEquivalentTo(Scanner.class)) {
      return constructor && !charset && !parameters.contains(CharsetDecoder.class.getName());
    }
    if (owner.isEquivalentTo(PrintStream.class) || owner.isEquivalentTo(PrintWriter.class)) {
      boolean onBytes =
          constructor && !charset && !parameters.contains(java.io.Writer.class.getName());
      return onBytes || (Set.of("printf", "format").contains(name) && !locale);
    }
    if (owner.isEquivalentTo(DateTimeFormatter.class)) {
      return name.equals("ofPattern") && !locale;
    }
    if (owner.isEquivalentTo(NumberFormat.class)) {
      return name.startsWith("get") && name.endsWith("Instance") && !locale;
    }
    if (owner.isEquivalentTo(DecimalFormat.class) || owner.isEquivalentTo(Formatter.class)) {
      return constructor
          && !locale
          && !parameters.contains(java.text.DecimalFormatSymbols.class.getName());
    }
    return (owner.isEquivalentTo(Locale.class) && name.equals("getDefault"))
        || (owner.isEquivalentTo(Charset.class) && name.equals("defaultCharset"))
        || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
        || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"));
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void everyRoomIsNullMarked(String room) {
    JavaPackage found = CLASSES.getPackage(ROOT + "." + room);

    assertThat(found.tryGetPackageInfo()).as("package-info of " + room).isPresent();
    assertThat(found.isAnnotatedWith(NullMarked.class)).as(room + " is @NullMarked").isTrue();
  }

  /** Readers stream: what holds a workbook in memory whole costs many times its file. */
  @Test
  void onlyTheCalculationOfFormulasHoldsAWorkbookInMemoryWhole() {
    noClasses()
        .that()
        .resideInAPackage("no.ks.budgets.workbook")
        .and()
        .doNotHaveSimpleName("FormulaModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.poi.hssf.usermodel", "org.apache.poi.xssf..")
        .check(CLASSES);
  }
}
