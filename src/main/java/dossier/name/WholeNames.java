package dossier.name;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives names of companies the first word back that a sentence or headline may have begun with by chance, where the same
 * article has the whole name elsewhere: "Rural Telephone rose" beside "the merger with Rural Telephone Corp".
 */
final class WholeNames {
  private static final int FEWEST_WORDS = 2;

  /** The full name by the words that it begins with, two or more. */
  private final Map<String, String> fulls = new HashMap<>();

  WholeNames(ArticleNames names) {
    Stream.concat(names.title().stream(), names.body().stream()).filter(WholeNames::isFree).forEach(this::add);
  }

  /** A company outside the catalogue. */
  private static boolean isFree(Name name) {
    return name.type() == NameType.COMPANY && name.company() == null;
  }

  private void add(Name name) {
    String full = name.full();
    int words = 1;
    for (int at = full.indexOf(' '); at >= 0; at = full.indexOf(' ', at + 1))
      if (words++ >= FEWEST_WORDS) fulls.putIfAbsent(full.substring(0, at), full);
    if (words >= FEWEST_WORDS) fulls.putIfAbsent(full, full);
  }

  /** The names in a body, whole. */
  List<Name> inBody(String body, List<Name> names) {
    List<Name> whole = new ArrayList<>(names.size());
    int free = 0;
    for (Name name : names) {
      Name longer = fulls.isEmpty() || !isFree(name) ? null : longer(body, name, free);
      whole.add(longer == null ? name : longer);
      free = name.span().end();
    }
    return whole;
  }

  /** The name with the word before it, where both begin a full one; else null. */
  private @Nullable Name longer(String text, Name name, int free) {
    int space = name.span().start() - 1;
    if (space <= free || text.charAt(space) != ' ') return null;
    int from = space;
    while (from > free && Character.isLetterOrDigit(text.charAt(from - 1)))
      from--;
    Span span = new Span(from, name.span().end());
    String full = fulls.get(span.of(text));
    return full == null ? null : Name.plain(NameType.COMPANY, span, full);
  }

  /** The names in a title, with those that capitals alone do not show. */
  List<Name> inTitle(String title, List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    fulls.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).forEach(words -> {
      int at = title.indexOf(words);
      Span span = at < 0 ? null : new Span(at, at + words.length());
      if (span == null || !isWord(title, span)) return;
      List<Name> inside = all.stream().filter(name -> name.span().overlaps(span)).toList();
      boolean same = inside.stream().anyMatch(name -> name.span().equals(span));
      if (same || !inside.stream().allMatch(name -> isFree(name) && span.contains(name.span()))) return;
      all.removeAll(inside);
      all.add(Name.plain(NameType.COMPANY, span, String.valueOf(fulls.get(words))));
    });
    all.sort(Comparator.comparingInt(name -> name.span().start()));
    return all;
  }

  private static boolean isWord(String text, Span span) {
    boolean begins = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
    return begins && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
  }
}
