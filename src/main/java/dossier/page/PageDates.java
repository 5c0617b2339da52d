package dossier.page;

import dossier.article.Published;
import dossier.text.MonthNames;
import dossier.text.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the article was published and last changed, chosen among what the page says by trust: JSON-LD, {@code meta},
 * microdata and RDFa, {@code time}, what is shown, the address.
 *
 * @param published or null
 * @param updated later than published, or null
 */
record PageDates(@Nullable Published published, @Nullable Published updated) {
  private static final List<String> PUBLISHED = List.of("article:published_time", "article:published", "datepublished",
      "og:published_time", "og:article:published_time", "og:pubdate", "parsely-pub-date", "sailthru.date",
      "article.published", "published", "dc.date.issued", "dcterms.created", "dc.date", "dcterms.date", "pubdate",
      "pub_date", "publishdate", "publish-date", "publication_date", "article_date_original", "date", "datecreated",
      "schema:datepublished", "article.created");
  private static final List<String> UPDATED = List.of("article:modified_time", "article:modified", "datemodified",
      "og:updated_time", "article.updated", "dcterms.modified", "dc.date.modified", "lastmod", "last-modified",
      "revised", "schema:datemodified");
  /** The web is not older. */
  private static final int FIRST_YEAR = 1990;
  private static final Duration DAY = Duration.ofDays(1);
  private static final Pattern IN_ADDRESS = Pattern.compile(
      "[/_-]((?:19|20)\\d{2})[/_-]?(\\p{L}{3}|0?[1-9]|1[0-2])(?:[/_-]?(0[1-9]|[12]\\d|3[01]|[1-9]))?(?=[/_.-]|$)");
  /** How far an address's day may be from the day in the publisher's zone. */
  private static final Duration NEAR = Duration.ofDays(2);
  /** Machine-readable times of comments and other stories are more than these. */
  private static final int MAX_TIMES = 3;

  /**
   * @param address the page's own, or ""
   * @param latest no date may be later by more than a day
   */
  static PageDates of(LinkedArticle linked, PageMeta meta, Stream<String> times, ShownDates shown, String address,
      Instant latest) {
    List<Published> published = Stream.of(
        dates(Stream.of(linked.published())), dates(meta.values(PUBLISHED)), Stream.ofNullable(shown.published()),
        dates(times.limit(MAX_TIMES)))
        .flatMap(all -> all)
        .filter(date -> isPossible(date, latest))
        .toList();
    Published first = chosen(published, address);
    Published last = Stream.of(
        dates(Stream.of(linked.updated())), dates(meta.values(UPDATED)), Stream.ofNullable(shown.updated()))
        .flatMap(all -> all)
        .filter(date -> isPossible(date, latest) && isLater(date, first))
        .findFirst()
        .orElse(null);
    return new PageDates(first, last);
  }

  private static Stream<Published> dates(Stream<String> printed) {
    return printed.filter(text -> !text.isBlank()).flatMap(text -> Stream.ofNullable(PageDate.parse(text)));
  }

  private static boolean isPossible(Published date, Instant latest) {
    return date.date().year() >= FIRST_YEAR && !date.earliest().minus(DAY).isAfter(latest);
  }

  private static boolean isLater(Published date, @Nullable Published first) {
    if (first == null) return true;
    return date.latest().isAfter(first.earliest()) && !date.equals(first)
        && !date.toString().equals(first.date().toString());
  }

  /** The first that is near the day in the address, else the first, else that day. */
  private static @Nullable Published chosen(List<Published> dates, String address) {
    Published printed = inAddress(address);
    if (printed == null) return dates.isEmpty() ? null : dates.getFirst();
    for (Published date : dates)
      if (isNear(date, printed)) return date;
    if (!dates.isEmpty()) return dates.getFirst();
    return printed.date().day() == 0 ? null : printed;
  }

  private static boolean isNear(Published date, Published printed) {
    return date.latest().isAfter(printed.earliest().minus(NEAR))
        && date.earliest().isBefore(printed.latest().plus(NEAR));
  }

  /** The day or month that an address names, as in /2018/07/01/, or null. */
  static @Nullable Published inAddress(String address) {
    Matcher parts = IN_ADDRESS.matcher(address);
    if (!parts.find()) return null;
    boolean named = Character.isLetter(parts.group(2).charAt(0));
    int month = named ? MonthNames.of(parts.group(2)) : Integer.parseInt(parts.group(2));
    if (month == 0) return null;
    try {
      int day = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
      return new Published(new PartialDate(Integer.parseInt(parts.group(1)), month, day), null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
