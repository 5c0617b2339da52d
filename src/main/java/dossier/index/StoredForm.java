package dossier.index;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import dossier.article.Article;
import dossier.article.ArticleId;
import dossier.article.CanonicalUrl;
import dossier.article.DateEstimate;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyId;
import dossier.company.CompanyLink;
import dossier.company.CompanyMention;
import dossier.company.Salience;
import dossier.fact.ArticleFacts;
import dossier.name.ArticleNames;
import dossier.story.Placement;
import dossier.story.StoryId;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The JSON in which an article is stored whole. It stays readable across schema versions: what the publisher said is
 * never dropped or renamed, and what was read from it (links, sentences, passages) can be made again. Facts and statements
 * stand in documents of their own.
 */
final class StoredForm {
  private static final Gson GSON = new Gson();

  private StoredForm() {}

  /** Flat numbers keep it small: spans are pairs of start and end. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(
      String id,
      String title,
      String body,
      @Nullable String url,
      @Nullable String source,
      @Nullable String author,
      @Nullable String published,
      @SerializedName("published_date") @Nullable String publishedDate,
      @Nullable String updated,
      @SerializedName("updated_date") @Nullable String updatedDate,
      @Nullable String language,
      String imported,
      @Nullable String via,
      @Nullable List<Older> history,
      @Nullable String story,
      @SerializedName("copy_of") @Nullable String copyOf,
      @Nullable String about,
      @SerializedName("about_reason") @Nullable String aboutReason,
      List<String> companies,
      int[] sentences,
      int[] passages,
      int[] titleMentions,
      int[] bodyMentions,
      int[] links,
      @Nullable NamesForm names,
      @Nullable List<String> outside) {}

  /** An older text. */
  private record Older(String title, String body, String replaced) {}

  static String write(ArticleEntry entry) {
    Article article = entry.article();
    List<CompanyLink> links = entry.links().links();
    List<String> companies = links.stream().map(link -> link.company().value()).toList();
    return GSON.toJson(new Row(article.id().value(), article.title(), article.body(), text(article.url()),
        article.source(), article.author(), text(article.published()),
        day(article.published()), text(article.updated()), day(article.updated()), article.language(),
        entry.arrival().at().toString(), entry.arrival().via(), older(entry.history()),
        story(entry.placement()), copyOf(entry.placement()),
        entry.estimate() == null ? null : entry.estimate().date().toString(),
        entry.estimate() == null ? null : entry.estimate().reason(), companies, spans(entry.sentences()),
        spans(entry.passages()), mentions(entry.links().title(), companies),
        mentions(entry.links().body(), companies), links(links), NamesForm.of(entry.names()),
        entry.outside().isEmpty() ? null : entry.outside()));
  }

  /** Everything but facts and statements, links and spans included; only for a row of the present schema. */
  static ArticleEntry read(String json) {
    Row row = GSON.fromJson(json, Row.class);
    List<CompanyId> companies = row.companies.stream().map(CompanyId::new).toList();
    ArticleLinks links = new ArticleLinks(mentions(row.titleMentions, companies), mentions(row.bodyMentions, companies),
        links(row.links, companies));
    return new ArticleEntry(article(row), arrival(row), history(row), placement(row), links, spans(row.sentences),
        spans(row.passages), estimate(row), ArticleFacts.NONE,
        row.names == null ? ArticleNames.NONE : row.names.names(), row.outside == null ? List.of() : row.outside);
  }

  /** What the publisher said and when it was imported; readable from every schema. */
  static StoredArticle readArticle(String json) {
    Row row = GSON.fromJson(json, Row.class);
    return new StoredArticle(article(row), arrival(row), history(row), placement(row));
  }

  private static @Nullable String story(@Nullable Placement placement) {
    return placement == null ? null : placement.story().opener().value();
  }

  private static @Nullable String copyOf(@Nullable Placement placement) {
    return placement == null ? null : text(placement.copyOf());
  }

  private static @Nullable Placement placement(Row row) {
    if (row.story == null) return null;
    return new Placement(new StoryId(new ArticleId(row.story)), row.copyOf == null ? null : new ArticleId(row.copyOf));
  }

  private static Arrival arrival(Row row) {
    return new Arrival(Instant.parse(row.imported), row.via);
  }

  /** Nothing rather than an empty list, which most articles would carry. */
  private static @Nullable List<Older> older(List<Version> history) {
    if (history.isEmpty()) return null;
    return history.stream()
        .map(version -> new Older(version.title(), version.body(), version.replaced().toString()))
        .toList();
  }

  private static List<Version> history(Row row) {
    if (row.history == null) return List.of();
    return row.history.stream()
        .map(older -> new Version(older.title, older.body, Instant.parse(older.replaced)))
        .toList();
  }

  private static @Nullable DateEstimate estimate(Row row) {
    if (row.about == null || row.aboutReason == null) return null;
    return new DateEstimate(PartialDate.parse(row.about), row.aboutReason);
  }

  private static Article article(Row row) {
    return new Article(new ArticleId(row.id), row.title, row.body, row.url == null ? null : CanonicalUrl.parse(row.url),
        row.source, row.author, published(row.published, row.publishedDate), published(row.updated, row.updatedDate),
        row.language);
  }

  private static @Nullable Published published(@Nullable String moment, @Nullable String day) {
    if (day == null || moment == null) return null;
    PartialDate date = PartialDate.parse(day);
    return new Published(date, moment.equals(day) ? null : Instant.parse(moment));
  }

  /** The publisher's calendar date, which a moment alone does not tell. */
  private static @Nullable String day(@Nullable Published published) {
    return published == null ? null : published.date().toString();
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static int[] spans(List<Span> spans) {
    int[] flat = new int[2 * spans.size()];
    for (int i = 0; i < spans.size(); i++) {
      flat[2 * i] = spans.get(i).start();
      flat[2 * i + 1] = spans.get(i).end();
    }
    return flat;
  }

  private static List<Span> spans(int[] flat) {
    Span[] spans = new Span[flat.length / 2];
    for (int i = 0; i < spans.length; i++)
      spans[i] = new Span(flat[2 * i], flat[2 * i + 1]);
    return List.of(spans);
  }

  private static int[] mentions(List<CompanyMention> mentions, List<String> companies) {
    int[] flat = new int[3 * mentions.size()];
    for (int i = 0; i < mentions.size(); i++) {
      flat[3 * i] = mentions.get(i).span().start();
      flat[3 * i + 1] = mentions.get(i).span().end();
      flat[3 * i + 2] = companies.indexOf(mentions.get(i).company().value());
    }
    return flat;
  }

  private static List<CompanyMention> mentions(int[] flat, List<CompanyId> companies) {
    CompanyMention[] mentions = new CompanyMention[flat.length / 3];
    for (int i = 0; i < mentions.length; i++)
      mentions[i] = new CompanyMention(companies.get(flat[3 * i + 2]), new Span(flat[3 * i], flat[3 * i + 1]));
    return List.of(mentions);
  }

  private static int[] links(List<CompanyLink> links) {
    int[] flat = new int[4 * links.size()];
    for (int i = 0; i < links.size(); i++) {
      flat[4 * i] = links.get(i).salience() == Salience.ABOUT ? 1 : 0;
      flat[4 * i + 1] = links.get(i).mentions();
      flat[4 * i + 2] = links.get(i).inTitle() ? 1 : 0;
      flat[4 * i + 3] = links.get(i).inLead() ? 1 : 0;
    }
    return flat;
  }

  private static List<CompanyLink> links(int[] flat, List<CompanyId> companies) {
    CompanyLink[] links = new CompanyLink[flat.length / 4];
    double all = 0;
    for (int i = 0; i < links.length; i++)
      all += flat[4 * i + 1];
    for (int i = 0; i < links.length; i++) {
      Salience salience = flat[4 * i] == 1 ? Salience.ABOUT : Salience.MENTIONED;
      int mentions = flat[4 * i + 1];
      links[i] = new CompanyLink(companies.get(i), salience, mentions, flat[4 * i + 2] == 1, flat[4 * i + 3] == 1,
          mentions / all);
    }
    return List.of(links);
  }
}
