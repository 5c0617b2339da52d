package dossier.feed;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dossier.article.Published;
import dossier.page.Html;
import dossier.text.PartialDate;
import dossier.text.TextCleaning;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. Document types and external entities are never resolved. */
public final class Feeds {
  /** Largest feed in bytes. */
  public static final int MAX_BYTES = 10 << 20;

  private Feeds() {}

  /** The feed in {@code bytes}, decompressed; an unreadable one has an error instead of entries. */
  public static Feed parse(byte[] bytes) {
    if (bytes.length == 0) return Feed.unreadable("the feed is empty");
    return parse(FeedXml.text(bytes));
  }

  private static Feed parse(String xml) {
    SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
    input.setAllowDoctypes(false);
    try {
      return feed(input.build(new StringReader(xml)));
    } catch (FeedException | RuntimeException e) {
      return Feed.unreadable("not a readable feed: " + e.getMessage());
    }
  }

  private static Feed feed(SyndFeed feed) {
    List<Feed.Entry> entries = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries())
      if (entries.size() < Feed.MAX_ENTRIES) entries.add(entry(entry));
    return new Feed(line(feed.getTitle()), text(feed.getLink()), entries, null);
  }

  private static Feed.Entry entry(SyndEntry entry) {
    return new Feed.Entry(
        text(entry.getUri()),
        line(entry.getTitle()),
        text(entry.getLink()),
        line(entry.getAuthor()),
        published(entry.getPublishedDate()),
        published(entry.getUpdatedDate()),
        summary(entry));
  }

  private static @Nullable String summary(SyndEntry entry) {
    StringBuilder content = new StringBuilder();
    for (SyndContent part : entry.getContents())
      if (part.getValue() != null) content.append(part.getValue()).append('\n');
    SyndContent description = entry.getDescription();
    if (content.toString().isBlank() && description != null && description.getValue() != null)
      content.append(description.getValue());
    return absentWhenEmpty(Html.text(content.toString()));
  }

  /** The day and the moment; years that no article has count as no date. */
  private static @Nullable Published published(@Nullable Date date) {
    if (date == null) return null;
    Instant instant = date.toInstant();
    LocalDate day = instant.atZone(ZoneOffset.UTC).toLocalDate();
    if (day.getYear() < 1000 || day.getYear() > 9999) return null;
    return new Published(PartialDate.of(day), instant);
  }

  private static @Nullable String line(@Nullable String html) {
    return html == null ? null : absentWhenEmpty(TextCleaning.line(Html.text(html)));
  }

  private static @Nullable String text(@Nullable String raw) {
    return raw == null ? null : absentWhenEmpty(TextCleaning.line(raw));
  }

  private static @Nullable String absentWhenEmpty(String text) {
    return text.isEmpty() ? null : text;
  }
}
