package dossier.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dossier.answer.Answers;
import dossier.answer.FactView;
import dossier.answer.NewsItem;
import dossier.answer.View;
import dossier.answer.Views;
import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.fact.Corrections;
import dossier.index.Arrival;
import dossier.index.ArticleReading;
import dossier.index.NewsIndex;
import dossier.question.QuestionReader;
import dossier.retrieve.FactSearch;
import dossier.store.SeenMarks;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FreshNewsTest {
  private static final Instant NOON = Instant.parse("2020-05-01T12:00:00Z");
  private static final CompanyCatalog CATALOG = CompanyCatalog.bundled();
  private static final CompanyLinker LINKER = new CompanyLinker(CATALOG);
  private static final ArticleReading READING = new ArticleReading(CATALOG, LINKER);

  private Instant now = NOON;
  private final InstantSource clock = () -> now;
  private final Desk desk = new Desk();
  private final NewsIndex index = NewsIndex.inMemory(READING, clock);
  private final FreshNews fresh = fresh();

  private FreshNews fresh() {
    FactSearch facts = new FactSearch(() -> Corrections.NONE);
    QuestionReader reader = new QuestionReader(LINKER);
    Views views = new Views(index, CATALOG, reader, new Answers(index, CATALOG, reader, facts), facts);
    return new FreshNews(views, desk.named, desk.scopes, new SeenMarks(desk.database));
  }

  @AfterEach
  void close() {
    index.close();
    desk.close();
  }

  /** An article that comes in now, whenever it appeared. */
  private void comes(String name, String title, String body, String published) {
    CanonicalUrl url = CanonicalUrl.parse("https://example.com/" + name);
    index.add(List.of(READING.read(new Article(Identity.of(url, null, null, title, body), title, body, url, "Test wire",
        null, Published.parse(published)), new Arrival(now, "https://example.com/feed"))));
    index.commit();
  }

  private View.Fresh look(String words, String user) {
    now = now.plusSeconds(60);
    View view = fresh.look(words, "T1", user, Set.of(), now);
    now = now.plusSeconds(60);
    assertThat(view).isInstanceOf(View.Fresh.class);
    return (View.Fresh) view;
  }

  private static List<String> titles(View.Fresh fresh) {
    return fresh.items().stream().map(NewsItem::title).toList();
  }

  private void three() {
    comes("stores", "Xiaomi shows a scooter", "Xiaomi showed a scooter in Madrid. It is black.", "2020-05-01");
    comes("deal", "IBM to buy Red Hat", "IBM agreed to buy Red Hat for $34 billion in cash.", "2020-05-01");
    comes("old", "Nokia opens a plant", "Nokia opened a plant in Romania in 2008.", "2008-02-01");
  }

  @Test
  void theMostImportantStandsFirstAndIsSeenOnce() {
    three();
    View.Fresh first = look("", "U1");
    assertThat(titles(first)).containsExactly("IBM to buy Red Hat", "Nokia opens a plant", "Xiaomi shows a scooter");
    assertThat(first.first()).isTrue();
    assertThat(look("", "U1").items()).isEmpty();
    comes("chief", "Intel names a chief", "Intel named Robert Swan as chief executive.", "2020-05-01");
    View.Fresh next = look("", "U1");
    assertThat(titles(next)).containsExactly("Intel names a chief");
    assertThat(next.first()).isFalse();
    assertThat(look("", "U1").items()).isEmpty();
    assertThat(look("", "U2").items()).hasSize(4);
  }

  @Test
  void aListIsSeenApartFromEverything() {
    three();
    desk.keeper.handle("phones = xiaomi nokia", new ListKeeper.Asker("T1", "U1", true), now);
    assertThat(titles(look("@phones", "U1"))).containsExactly("Nokia opens a plant", "Xiaomi shows a scooter");
    assertThat(look("@phones", "U1").items()).isEmpty();
    assertThat(look("", "U1").items()).hasSize(3);
    assertThat(titles(look("ibm", "U1"))).containsExactly("IBM to buy Red Hat");
    assertThat(look("ibm", "U1").among()).isEqualTo("IBM");
  }

  @Test
  void whatTheWorkspaceDoesNotTrackIsNotNewToIt() {
    three();
    now = now.plusSeconds(60);
    View view = fresh.look("", "T1", "U1", Set.of(new CompanyId("nokia"), new CompanyId("zte")), now);
    assertThat(titles((View.Fresh) view)).containsExactly("IBM to buy Red Hat", "Xiaomi shows a scooter");
  }

  @Test
  void whatIsNoCompanyIsSaidSo() {
    assertThat(fresh.look("@other", "T1", "U1", Set.of(), now)).isInstanceOfSatisfying(FactView.Unclear.class,
        unclear -> assertThat(unclear.reason()).startsWith("There is no list @other."));
    assertThat(fresh.look("bananas", "T1", "U1", Set.of(), now)).isInstanceOfSatisfying(FactView.Unclear.class,
        unclear -> assertThat(unclear.reason()).startsWith("I do not know which company “bananas” is."));
  }
}
