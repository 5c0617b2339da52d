package dossier.index;

import static dossier.index.Newsroom.READING;
import static dossier.index.Newsroom.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dossier.article.Article;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Identity;
import dossier.article.Published;
import dossier.fact.ArticleFacts;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.story.Placement;
import dossier.story.StoryId;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredFormTest {
  private static final CanonicalUrl URL = CanonicalUrl.parse("https://example.com/a?b=1&c=%C3%A9");
  private static final String BODY = """
      Huawei sells phones in Europe. "Xiaomi follows", it said – 😀.
      Huawei and ZTE make radio gear, and Huawei leads. Ünïcode \\ and <b>marks</b> stay.""";

  private static Article full() {
    return new Article(Identity.of(URL, null, null, "", ""), "Huawei & \"friends\"", BODY, URL, "Test wire",
        "A. Writer", Published.parse("2018-07-01T23:30:00-05:00"));
  }

  @Test
  void readsWhatItWroteButFactsWhichStandInDocumentsOfTheirOwn() {
    List<ArticleEntry> entries = List.of(
        READING.read(full(), new Arrival(Instant.parse("2019-01-01T00:00:00.123Z"), null)),
        entry("1", "Only a title", "", null), entry("2", "", "Only a body about Xiaomi.", "2018"),
        entry("3", "Month", "Body.", "2018-07"), entry("4", "Day", "Body.", "2018-07-01"));
    for (ArticleEntry entry : entries)
      assertThat(StoredForm.read(StoredForm.write(entry))).isEqualTo(entry.saying(ArticleFacts.NONE));
  }

  @Test
  void keepsEverythingThatIsKnownOfAnArticle() {
    Article article = new Article(full().id(), "T", BODY, URL, "Test wire", null, null,
        Published.parse("2018-07-02"), "pt-BR");
    ArticleEntry read = READING.read(article, new Arrival(Newsroom.NOW, "https://example.com/feed"));
    ArticleEntry entry = new ArticleEntry(article, read.arrival(),
        List.of(new Version("Old \"T\"", "Old\ntext", Newsroom.NOW)),
        new Placement(new StoryId(read.article().id()), full().id()), read.links(), read.sentences(), read.passages(),
        new DateEstimate(PartialDate.parse("2018"), "the text says so"), ArticleFacts.NONE,
        new ArticleNames(List.of(), List.of(Name.plain(NameType.PLACE, new Span(0, 2), "Oslo"),
            Name.plain(NameType.PERSON, new Span(3, 5), "Jo Doe"))),
        List.of("Unlisted Gadgets"));
    ArticleEntry again = StoredForm.read(StoredForm.write(entry));
    assertThat(again).isEqualTo(entry);
    assertThat(again.dating().display()).isEqualTo("no date (about 2018, from the text)");
    assertThat(StoredForm.readArticle(StoredForm.write(entry))).isEqualTo(entry.stored());
  }

  @Test
  void thePublishersDayAndMomentAreBothKept() {
    Article read = StoredForm.read(StoredForm.write(READING.read(full(), new Arrival(Newsroom.NOW, null)))).article();
    assertThat(read.published()).isEqualTo(Published.parse("2018-07-01T23:30:00-05:00"));
  }

  /** The form of schema 1 as it may lie on disk, without what is read from articles. */
  @Test
  void theArticleIsReadableWithoutWhatWasReadFromIt() {
    String json = """
        {"id":"0123456789abcdef0123456789abcdef","title":"T","body":"B","source":"S","published":"2018-07",
         "published_date":"2018-07","imported":"2019-01-01T00:00:00Z","of_a_later_schema":{"x":[1]}}""";
    StoredArticle stored = StoredForm.readArticle(json);
    assertThat(stored.arrival().at()).isEqualTo("2019-01-01T00:00:00Z");
    assertThat(stored.article().title()).isEqualTo("T");
    assertThat(stored.article().url()).isNull();
    assertThat(stored.article().published()).isEqualTo(Published.parse("2018-07"));
  }
}
