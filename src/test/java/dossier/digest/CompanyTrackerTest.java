package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Among;
import dossier.answer.IndexState;
import dossier.answer.View;
import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.digest.ListKeeper.Asker;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.store.TrackedCompany;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyTrackerTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Asker MANAGER = new Asker("T1", "U1", true);
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final ArticleReading READING = new ArticleReading(CATALOG, new CompanyLinker(CATALOG));
  private static final IndexState STATE = new IndexState(1, 1, null, NOW);
  private final Desk desk = new Desk();
  /** When the last article came, a minute after the one before. */
  private Instant came = NOW;
  private final OwnCompanies own = new OwnCompanies(desk.index, desk.tracked);

  @AfterEach
  void close() {
    desk.close();
  }

  private String track(String words) {
    TrackReply reply = desk.tracker.track(words, MANAGER, "C1", NOW);
    assertThat(reply).isInstanceOf(TrackReply.Done.class);
    return ((TrackReply.Done) reply).sentence();
  }

  private void comes(String name, String title, String body) {
    CanonicalUrl url = CanonicalUrl.parse("https://example.com/" + name);
    came = came.plusSeconds(60);
    desk.index.add(List.of(READING.read(new Article(Identity.of(url, null, null, title, body), title, body, url, "Wire",
        null, null), new Arrival(came, "https://example.com/feed"))));
    desk.index.commit();
  }

  private Among.Own meant(String words, String team) {
    NamedCompanies.Found found = desk.named.read(words, team, "U1");
    assertThat(found).isInstanceOf(NamedCompanies.Found.Named.class);
    return ((NamedCompanies.Found.Named) found).among().own().getFirst();
  }

  @Test
  void anAddedCompanyIsLinkedToStoredArticlesAndToThoseThatCome() {
    comes("one", "Erewhon Robotics opens a plant", "Erewhon Robotics opened a plant in Utopia. The firm makes arms.");
    comes("two", "Plants of the year",
        "Many plants opened. Xiaomi, Huawei and ERW opened one each. Xiaomi's is large.");
    comes("three", "Nokia sells phones", "Nokia sells phones in Finland.");
    assertThat(track("erewhon robotics = ERW")).startsWith("Erewhon Robotics is tracked.");
    List<OwnCompanies.Linked> linked = own.linkAll(came.plusSeconds(9));
    assertThat(linked).hasSize(1);
    assertThat(linked.getFirst().about()).isEqualTo(1);
    assertThat(linked.getFirst().mentioned()).isEqualTo(1);
    comes("four", "Erewhon Robotics hires", "Erewhon Robotics hired 40 people.");
    assertThat(own.linkAll(came.plusSeconds(9))).isEmpty();
    assertThat(meant("news erewhon Robotics last week", "T1").about()).hasSize(2);
    assertThat(meant("facts erw", "T1").name()).isEqualTo("Erewhon Robotics");
    assertThat(((NamedCompanies.Found.Named) desk.named.read("erw", "T2", "U1")).among().isNobody()).isTrue();
  }

  @Test
  void aListMemberThatIsTrackedLaterIsTheSameCompany() {
    desk.keeper.handle("makers = \"Erewhon Robotics\" nokia", MANAGER, NOW);
    track("Erewhon Robotics");
    assertThat(meant("@makers", "T1").name()).isEqualTo("Erewhon Robotics");
  }

  @Test
  void aCompanyOfTheCatalogueIsTrackedAgain() {
    assertThat(track("nokia")).isEqualTo("Nokia is tracked already.");
    desk.tracker.untrack("nokia", MANAGER, NOW);
    assertThat(desk.tracker.untracked("T1")).containsExactly(new CompanyId("nokia"));
    assertThat(desk.tracker.untracked("T2")).isEmpty();
    assertThat(track("Nokia")).isEqualTo("Nokia is tracked again.");
    assertThat(desk.tracker.untracked("T1")).isEmpty();
  }

  @Test
  void aWorkspaceSeesWhatItTracks() {
    track("Erewhon Robotics");
    desk.tracker.untrack("nokia", MANAGER, NOW);
    Company nokia = CATALOG.find(new CompanyId("nokia")).orElseThrow();
    Company zte = CATALOG.find(new CompanyId("zte")).orElseThrow();
    View all = new View.Companies(List.of(new View.Tracked(nokia, 1, 2), new View.Tracked(zte, 1, 2)), STATE);
    assertThat(((View.Companies) desk.tracker.seen(all, "T1")).companies()).extracting(each -> each.company().name())
        .containsExactly("Erewhon Robotics", "ZTE");
    assertThat(desk.tracker.seen(all, "T2")).isEqualTo(all);
    View.Profile profile = new View.Profile(zte, 1, 1, java.util.Map.of(), List.of(), List.of(),
        List.of(new View.Related(nokia, 3)), STATE);
    assertThat(((View.Profile) desk.tracker.seen(profile, "T1")).related()).isEmpty();
    assertThat(((NamedCompanies.Found.Named) desk.named.read("sector:networks", "T1", "U1")).among().companies())
        .isNotEmpty()
        .doesNotContain(nokia);
  }

  @Test
  void whatWasAddedIsLetGo() {
    track("Erewhon Robotics = ERW");
    assertThat(desk.tracker.untrack("erw", MANAGER, NOW)).isEqualTo(
        new TrackReply.Done("Erewhon Robotics is no longer tracked.", "Erewhon Robotics", false));
    assertThat(desk.tracked.own("T1")).isEqualTo(List.<TrackedCompany>of());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = { "'' | Name the company.", "x | “x” cannot be a company's name.",
      "<!channel> | “<!channel>” cannot be a company's name.",
      "erewhon = xiaomi | “xiaomi” is Xiaomi already.",
      "erewhon = a1,a2,a3,a4,a5,a6,a7,a8,a9,b1,b2 | At most 10 other names, these are 11." })
  void badNamesChangeNothing(String words, String sentence) {
    assertThat(desk.tracker.track(words, MANAGER, "C1", NOW)).isInstanceOfSatisfying(TrackReply.Refused.class,
        refused -> assertThat(refused.sentence()).isEqualTo(sentence));
    assertThat(desk.tracked.own()).isEmpty();
  }

  @Test
  void onlyThoseWhoMayChooseWhatIsTracked() {
    Asker reader = new Asker("T1", "U2", false);
    assertThat(desk.tracker.track("erewhon", reader, "C1", NOW)).isInstanceOf(TrackReply.Refused.class);
    assertThat(desk.tracker.untrack("nokia", reader, NOW)).isInstanceOf(TrackReply.Refused.class);
    assertThat(desk.tracked.own()).isEmpty();
    assertThat(desk.tracker.untracked("T1")).isEmpty();
  }
}
