package dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds which package may use which, and which library is used where. */
class ArchitectureTest {
  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .withImportOption(location -> !location.contains("/jmh_generated/"))
      .importPackages("dossier");

  /** Package to the packages that it may use besides itself; the program's root is "". */
  private static final Map<String, Set<String>> MAY_USE = arrows();

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new TreeMap<>();
    arrows.put("text", Set.of());
    arrows.put("embed", Set.of());
    arrows.put("store", Set.of());
    arrows.put("watch", Set.of());
    arrows.put("article", Set.of("text"));
    arrows.put("page", Set.of("article", "text"));
    arrows.put("feed", with(arrows, "page"));
    arrows.put("fetch", Set.of("article", "text"));
    arrows.put("company", Set.of("text"));
    arrows.put("grammar", Set.of("text"));
    arrows.put("name", Set.of("company", "text"));
    arrows.put("speech", Set.of("grammar", "name", "company", "text"));
    arrows.put("fact", Set.of("grammar", "name", "speech", "company", "article", "text"));
    arrows.put("story", Set.of("company", "article", "text"));
    arrows.put("index", with(arrows, "fact", "story", "embed"));
    arrows.put("ingest", with(arrows, "index", "page", "feed", "fetch", "store", "watch"));
    arrows.put("question", with(arrows, "fact"));
    arrows.put("retrieve", with(arrows, "question", "index"));
    arrows.put("answer", with(arrows, "retrieve"));
    arrows.put("digest", with(arrows, "answer", "store", "watch"));
    arrows.put("slack", with(arrows, "digest", "ingest"));
    arrows.put("web", with(arrows, "slack", "ingest"));
    arrows.put("", with(arrows, "web"));
    arrows.put("cli", with(arrows, "", "web"));
    return arrows;
  }

  /** These packages and all that they may use. */
  private static Set<String> with(Map<String, Set<String>> arrows, String... packages) {
    Set<String> all = new TreeSet<>(List.of(packages));
    for (String each : packages)
      all.addAll(arrows.getOrDefault(each, Set.of()));
    return all;
  }

  /** Library to the packages that may use it. */
  private static final Map<String, Set<String>> FENCES = Map.ofEntries(
      Map.entry("org.apache.lucene..", Set.of("index", "retrieve", "digest")),
      Map.entry("org.apache.solr..", Set.of("index")),
      Map.entry("ai.onnxruntime..", Set.of("embed")),
      Map.entry("ai.djl..", Set.of("embed")),
      Map.entry("com.slack.api..", Set.of("slack", "web")),
      Map.entry("org.eclipse.jetty..", Set.of("web")),
      Map.entry("jakarta.servlet..", Set.of("slack", "web")),
      Map.entry("org.jsoup..", Set.of("page", "feed")),
      Map.entry("net.dankito.readability4j..", Set.of("page")),
      Map.entry("org.commonmark..", Set.of("ingest")),
      Map.entry("java.sql..", Set.of("store")),
      Map.entry("javax.sql..", Set.of("store")),
      Map.entry("org.jdbi..", Set.of("store")),
      Map.entry("org.flywaydb..", Set.of("store")),
      Map.entry("com.zaxxer.hikari..", Set.of("store")),
      Map.entry("io.micrometer..", Set.of("watch")),
      Map.entry("okhttp3..", Set.of("fetch", "slack")),
      Map.entry("crawlercommons..", Set.of("fetch")),
      Map.entry("java.net.http..", Set.of("web")),
      Map.entry("org.knowm.xchart..", Set.of("slack")),
      Map.entry("picocli..", Set.of("cli")),
      Map.entry("me.tongfei.progressbar..", Set.of("cli")));

  @TestFactory
  Stream<DynamicTest> everyPackageUsesOnlyWhatItMay() {
    return MAY_USE.keySet().stream().map(name -> DynamicTest.dynamicTest(named(name), () -> rule(name).check(CLASSES)));
  }

  private static ArchRule rule(String name) {
    String[] others = MAY_USE.keySet()
        .stream()
        .filter(other -> !other.equals(name) && !MAY_USE.getOrDefault(name, Set.of()).contains(other))
        .map(ArchitectureTest::named)
        .toArray(String[]::new);
    return noClasses().that()
        .resideInAPackage(named(name))
        .should()
        .dependOnClassesThat(resideInAnyPackage(others))
        .allowEmptyShould(true);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryStaysBehindItsFence() {
    return FENCES.entrySet().stream().map(fence -> DynamicTest.dynamicTest(fence.getKey(), () -> {
      String[] inside = fence.getValue().stream().map(ArchitectureTest::named).toArray(String[]::new);
      noClasses().that()
          .resideOutsideOfPackages(inside)
          .should()
          .dependOnClassesThat(resideInAnyPackage(fence.getKey()))
          .check(CLASSES);
    }));
  }

  @Test
  void everyPackageHasItsPlaceInTheTable() {
    classes().should()
        .resideInAnyPackage(MAY_USE.keySet().stream().map(ArchitectureTest::named).toArray(String[]::new))
        .check(CLASSES);
    assertThat(CLASSES.size()).isGreaterThan(100);
  }

  private static String named(String name) {
    return name.isEmpty() ? "dossier" : "dossier." + name;
  }
}
