package dossier.question;

import dossier.text.ResourceLines;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the publishers that a question names, by the cues of {@code publisher-cues.tsv}. */
final class PublisherReader {
  private static final List<Cue> CUES = ResourceLines.of(PublisherReader.class, "publisher-cues.tsv")
      .stream()
      .map(line -> line.split("\t", -1))
      .map(Cue::of)
      .toList();
  private static final Pattern SKIP = CUES.stream()
      .filter(cue -> cue.place().equals("skip"))
      .findFirst()
      .orElseThrow()
      .pattern();
  private static final Pattern NEXT = Pattern.compile(",?\\s+(?:and|or|as well as|&)\\s+|,\\s+",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern QUOTED = Pattern.compile("['‘\"“]([\\p{Lu}\\d][^'‘’\"“”]{1,80})['’\"”]");
  private static final Pattern RUN = Pattern
      .compile("(?:[Tt]he )?\\p{Lu}[\\p{L}\\p{N}.&]*(?:(?: of| &)? \\p{Lu}[\\p{L}\\p{N}.&]*){0,4}");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]['’])\\p{Lu}");

  /** A row of the table. */
  private record Cue(String place, Accepts accepts, Pattern pattern) {
    static Cue of(String[] cells) {
      boolean after = cells[0].equals("after");
      String pattern = "(?:" + cells[2] + ")" + (after ? "(?![\\w-])" : "\\s+");
      return new Cue(cells[0], cells[1].isEmpty() ? Accepts.LISTED : Accepts.valueOf(cells[1]),
          Pattern.compile((after ? "\\G" : "(?<![\\w-])") + pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  /** What may stand beside a cue. */
  private enum Accepts {
    /** Only publishers of which something is stored. */
    STORED,
    /** Those and names of other publishers. */
    LISTED,
    /** Whatever name stands there. */
    ANY
  }

  /** A name that may be a publisher's. */
  private record Found(int end, String name, boolean stored) {}

  private final String text;
  private final KnownPublishers known;
  private final List<PublisherMention> mentions = new ArrayList<>();

  private PublisherReader(String text, KnownPublishers known) {
    this.text = text;
    this.known = known;
  }

  /** The mentions in {@code question} by position, none overlapping. */
  static List<PublisherMention> read(String question, KnownPublishers known) {
    PublisherReader reader = new PublisherReader(question, known);
    for (Cue cue : CUES)
      if (cue.place().equals("before")) reader.before(cue);
    reader.after();
    reader.mentions.sort(Comparator.comparing(PublisherMention::span));
    return reader.mentions;
  }

  private boolean taken(Span span) {
    return mentions.stream().anyMatch(mention -> mention.span().overlaps(span));
  }

  private void before(Cue cue) {
    Matcher matcher = cue.pattern().matcher(text);
    while (matcher.find()) {
      if (taken(new Span(matcher.start(), matcher.end()))) continue;
      list(matcher.end(), cue.accepts()).ifPresent(list -> add(new Span(matcher.start(), list.span().end()), list));
    }
  }

  /** Adds a mention; shorter ones that lie in it are part of it: the end of its list has a cue of its own. */
  private void add(Span span, PublisherMention found) {
    mentions.removeIf(mention -> span.contains(mention.span()) && found.stored().containsAll(mention.stored())
        && found.unknown().containsAll(mention.unknown()));
    if (!taken(span)) mentions.add(new PublisherMention(span, found.stored(), found.unknown()));
  }

  /** One or more names from {@code start} on. */
  private Optional<PublisherMention> list(int start, Accepts accepts) {
    List<Found> found = new ArrayList<>();
    int at = start;
    while (true) {
      Optional<Found> name = name(skipped(at), accepts == Accepts.ANY && !found.isEmpty() ? Accepts.LISTED : accepts);
      if (name.isEmpty()) break;
      found.add(name.get());
      Matcher next = NEXT.matcher(text).region(name.get().end(), text.length());
      if (!next.lookingAt()) break;
      at = next.end();
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(mention(start, found));
  }

  private PublisherMention mention(int start, List<Found> found) {
    return new PublisherMention(new Span(start, found.getLast().end()),
        found.stream().filter(Found::stored).map(name -> known.normal(name.name())).distinct().toList(),
        found.stream().filter(name -> !name.stored()).map(Found::name).distinct().toList());
  }

  /** Past the words that may stand between a cue and a name; "The" before a name is left. */
  private int skipped(int start) {
    int at = start;
    Matcher skip = SKIP.matcher(text);
    while (known.storedAt(text, at) < 0 && skip.region(at, text.length()).lookingAt())
      at = skip.end();
    return at;
  }

  private Optional<Found> name(int start, Accepts accepts) {
    Matcher quoted = QUOTED.matcher(text).region(start, text.length());
    if (quoted.lookingAt()) {
      String name = quoted.group(1).replaceAll(",$", "");
      return accepted(name, accepts)
          ? Optional.of(new Found(quoted.end(), name, known.isStored(name)))
          : Optional.empty();
    }
    int stored = known.storedAt(text, start);
    if (stored >= 0) return Optional.of(new Found(stored, text.substring(start, stored), true));
    Matcher run = RUN.matcher(text).region(start, text.length());
    return run.lookingAt() ? inRun(start, run.end(), accepts) : Optional.empty();
  }

  private boolean accepted(String name, Accepts accepts) {
    return switch (accepts) {
      case ANY -> true;
      case LISTED -> known.isStored(name) || known.isPublisher(name);
      case STORED -> known.isStored(name);
    };
  }

  /** The longest publisher's name at the start of a run of capitals, or the run itself where it must be one. */
  private Optional<Found> inRun(int start, int end, Accepts accepts) {
    for (int stop = end; stop > start; stop = text.lastIndexOf(' ', stop - 1)) {
      String name = text.substring(start, stop).replaceAll("[.]$", "");
      if (known.isStored(name)) return Optional.of(new Found(start + name.length(), name, true));
      if (accepts != Accepts.STORED && known.isPublisher(name))
        return Optional.of(new Found(start + name.length(), name, false));
    }
    return accepts == Accepts.ANY ? Optional.of(new Found(end, text.substring(start, end), false)) : Optional.empty();
  }

  /** Publishers that stand before what they published: "the TechCrunch article". */
  private void after() {
    Matcher capital = CAPITAL.matcher(text);
    int from = 0;
    while (from <= text.length() && capital.find(from)) {
      int start = capital.start();
      int quote = start > 0 && "'‘\"“".indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
      Optional<Found> name = taken(new Span(quote, start + 1)) ? Optional.empty() : name(quote, Accepts.LISTED);
      from = start + 1;
      if (name.isEmpty()) continue;
      int end = name.get().end();
      boolean cued = quote < start || CUES.stream()
          .anyMatch(
              cue -> cue.place().equals("after") && cue.pattern().matcher(text).region(end, text.length()).lookingAt());
      if (!cued) continue;
      add(new Span(quote, end), mention(quote, List.of(name.get())));
      from = end;
    }
  }
}
