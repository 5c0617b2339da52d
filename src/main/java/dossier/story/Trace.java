package dossier.story;

import dossier.article.Article;
import dossier.article.Published;
import dossier.company.ArticleLinks;
import dossier.company.CompanyLink;
import dossier.company.Salience;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article leaves for finding its copies and its story, about 250 bytes: a sketch of its text, its most telling
 * words, the companies it is about, when it appeared, its publisher and whom it credits. Immutable.
 */
public final class Trace {
  /** Minutes since 1970 of an article whose day is not known. */
  static final int UNDATED = Integer.MIN_VALUE;
  /** Most companies kept. */
  static final int COMPANIES = 4;

  private static final int MINUTE = 60;
  private static final int HALF_A_DAY = 12 * 60;

  private final Sketch sketch;
  private final Keywords words;
  private final int[] companies;
  private final int minute;
  private final boolean list;
  private final String publisher;
  private final Set<String> credits;

  Trace(Sketch sketch, Keywords words, int[] companies, int minute, boolean list, String publisher,
      Set<String> credits) {
    this.sketch = sketch;
    this.words = words;
    this.companies = companies.clone();
    this.minute = minute;
    this.list = list;
    this.publisher = publisher;
    this.credits = Set.copyOf(credits);
  }

  /**
   * The trace of an article.
   *
   * @param links the companies of this very article
   */
  public static Trace of(Article article, ArticleLinks links) {
    WordList title = WordList.of(article.title());
    WordList body = WordList.of(article.body());
    return new Trace(Sketch.of(body.size() == 0 ? title : body), Keywords.of(title, body), companies(links),
        minute(article.published()), Lists.isList(article.title()), publisher(article), credits(article));
  }

  /** The publisher in normal form; empty where unknown. */
  static String publisher(Article article) {
    return article.source() == null ? "" : Publishers.normal(article.source());
  }

  /** Other publishers whose report it says it repeats, in normal form. */
  static Set<String> credits(Article article) {
    Set<String> credits = new TreeSet<>(Credits.in(article.title(), article.body()));
    credits.remove(publisher(article));
    return credits;
  }

  /** Hashes of the companies that the article is about, else of those in its title; ascending. */
  private static int[] companies(ArticleLinks links) {
    boolean about = links.links().stream().anyMatch(link -> link.salience() == Salience.ABOUT);
    return links.links()
        .stream()
        .filter(link -> about ? link.salience() == Salience.ABOUT : link.inTitle())
        .limit(COMPANIES)
        .map(CompanyLink::company)
        .mapToInt(company -> Mix.of(company.value()))
        .sorted()
        .toArray();
  }

  /** When it appeared as far as its day is known, or null. */
  static @Nullable Instant time(Article article) {
    return time(minute(article.published()));
  }

  private static int minute(@Nullable Published published) {
    if (published == null || published.date().day() == 0) return UNDATED;
    Instant instant = published.instant();
    return instant != null
        ? Math.toIntExact(Math.floorDiv(instant.getEpochSecond(), MINUTE))
        : Math.toIntExact(published.earliest().getEpochSecond() / MINUTE) + HALF_A_DAY;
  }

  Sketch sketch() {
    return sketch;
  }

  Keywords words() {
    return words;
  }

  int companies() {
    return companies.length;
  }

  int company(int i) {
    return companies[i];
  }

  /** Minutes since 1970, noon where only the day is known, or {@link #UNDATED}. */
  int minute() {
    return minute;
  }

  /** Whether the article is a list of offers, a ranking or a guide, which tells of no event. */
  boolean list() {
    return list;
  }

  /** When the article appeared as far as its day is known (noon where the hour is not), or null. */
  public @Nullable Instant time() {
    return time(minute);
  }

  private static @Nullable Instant time(int minute) {
    return minute == UNDATED ? null : Instant.ofEpochSecond((long) minute * MINUTE);
  }

  /** The publisher in normal form, see {@link Publishers#normal}; empty where unknown. */
  public String publisher() {
    return publisher;
  }

  /** Other publishers whose report this article says it repeats, in normal form. */
  public Set<String> credits() {
    return credits;
  }

  /** The form to store, to be read with {@link #fromBytes}. */
  public byte[] toBytes() {
    return TraceForm.bytes(this);
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws IllegalArgumentException when it is no trace, or one of another version
   */
  public static Trace fromBytes(byte[] bytes) {
    return TraceForm.read(bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Trace trace && Arrays.equals(toBytes(), trace.toBytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(toBytes());
  }

  @Override
  public String toString() {
    return "trace of " + (publisher.isEmpty() ? "?" : publisher) + " at " + time();
  }
}
