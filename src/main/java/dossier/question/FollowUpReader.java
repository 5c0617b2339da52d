package dossier.question;

import dossier.company.CompanyLinker;
import dossier.question.FollowUp.AsksBack;
import dossier.question.FollowUp.Meant;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is typed below earlier questions: "and ZTE?", "in 2012?", "when?", "more". Of an earlier question only its text
 * is used. What cannot be read surely asks back; whatever stands on its own is a question of its own.
 */
public final class FollowUpReader {
  /** Longest follow-up in characters. */
  private static final int MAX_LENGTH = 120;
  private static final Pattern NAMES = Pattern.compile(
      "^(?<opens>(?:(?:ok|okay|so|but|then|well)[, ]+)*(?:and (?:what|how) about|(?:what|how) about|and|or))\\s+(?<thing>.+)$",
      Pattern.CASE_INSENSITIVE);
  /** What begins a sentence of its own. */
  private static final Pattern SENTENCE = Pattern.compile(
      "^(?:who|whom|whose|what|which|when|where|why|how|did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|tell|show"
          + "|latest|news|profile|facts|timeline|upcoming|quotes|compare|search)\\b.*",
      Pattern.CASE_INSENSITIVE);
  /** "they" where it acts, "their" behind what asks: whoever the earlier question is about. */
  private static final Pattern ACTS = Pattern.compile(
      "\\b(?:did|does|do|is|are|was|were|will|has|have|had|would|can|could) (?<who>they|it)\\b"
          + "(?! (?:true|expected|likely|possible|clear|right|correct|said|reported|known|that)\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNS = Pattern.compile(
      "\\b(?:is|was|are|were|did|does|do|will|has|have|of|about|in|for|what['’]s) (?<who>their|its)(?= [\\p{Ll}\\d])",
      Pattern.CASE_INSENSITIVE);
  /** What "it" may mean besides a company: "the iPhone 5", "a deal". */
  private static final Pattern OTHER_THING = Pattern.compile("\\b(?:the|an?|this|that|its)\\b|.\\b\\p{L}*\\p{Lu}");
  private static final Pattern COURTESY = Pattern.compile(",?\\s+(?:please|then|too|instead|as well)$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PRONOUN = Pattern
      .compile("\\b(?:they|them|their|theirs|it|its|he|him|his|she|her|hers)\\b", Pattern.CASE_INSENSITIVE);

  private final CompanyLinker linker;

  /** Reads with the companies that {@code linker} knows. */
  public FollowUpReader(CompanyLinker linker) {
    this.linker = linker;
  }

  /** What {@code text} means below earlier questions of which no answer is known, as in the other method. */
  public FollowUp read(List<String> earlier, String text, Instant asked) {
    return read(earlier, List::of, text, asked);
  }

  /**
   * What {@code text} means below earlier questions.
   *
   * @param earlier the questions asked before in the same conversation, in full, newest first, may be empty
   * @param people full names of those who stand in the answer to the last one: "he" and "she" mean one of them
   * @param asked the moment; relative dates count from it
   */
  public FollowUp read(List<String> earlier, Supplier<List<String>> people, String text, Instant asked) {
    String bare = FollowUpForms.unmarked(text);
    if (bare.isEmpty() || text.length() > MAX_LENGTH) return new FollowUp.Anew();
    Optional<FollowUpForms.Found> form = FollowUpForms.read(text);
    if (form.isPresent()) return worded(form.get(), earlier.isEmpty() ? null : earlier.getFirst(), text);
    Matcher names = NAMES.matcher(bare);
    if (names.matches())
      return named(COURTESY.matcher(names.group("thing")).replaceFirst(""), names.group("opens"), earlier, asked);
    Named alone = Named.read(bare, linker, asked);
    if (alone.isPeriod()) return change(alone, earlier, asked);
    Optional<FollowUp> person = earlier.isEmpty() ? Optional.empty() : PersonChange.of(text.strip(), people);
    return person.orElseGet(() -> pronoun(bare, text, earlier, asked));
  }

  private static FollowUp worded(FollowUpForms.Found form, @Nullable String last, String text) {
    if (last == null)
      return new AsksBack(
          "Which company is meant? I see no question before “" + text.strip() + "” here. Ask it as a whole question.");
    return switch (form.kind()) {
      case MORE -> new FollowUp.More(last);
      case SOURCES -> new FollowUp.Sources(last);
      case UNCLEAR, PRICED, MEASURED -> unclear(text);
      case ASKING -> AskingChange.of(form.asks(), last).<FollowUp>map(Meant::new).orElseGet(() -> unclear(text));
    };
  }

  private static AsksBack unclear(String text) {
    return new AsksBack("I cannot tell surely what “" + text.strip()
        + "” asks here. Ask it as a whole question that names the company.");
  }

  private FollowUp named(String thing, String opens, List<String> earlier, Instant asked) {
    if (SENTENCE.matcher(thing).matches()) return new FollowUp.Anew();
    Named named = Named.read(thing, linker, asked);
    if (named.isPeriod() || named.isCompany()) return change(named, earlier, asked);
    if (named.companies() > 1 && named.rest().isEmpty()) return unclear(thing);
    if (named.companies() > 0) return new FollowUp.Anew();
    boolean leans = opens.toLowerCase(Locale.ROOT).contains("about") || thing.split("\\s+", -1).length <= 4;
    if (!leans) return new FollowUp.Anew();
    if (earlier.isEmpty())
      return new AsksBack(
          "Which company is meant? I see no question before “" + thing + "” here. Ask it as a whole question.");
    return NameChange.of(earlier.getFirst(), thing).<FollowUp>map(Meant::new).orElseGet(() -> unclear(thing));
  }

  private FollowUp change(Named named, List<String> earlier, Instant asked) {
    if (earlier.isEmpty())
      return new AsksBack(named.isCompany()
          ? "What do you want to know about " + named.company()
              + "? I see no question before this here. Ask it as a whole question."
          : "Which company is meant? I see no question before this here. Ask it as a whole question.");
    String text = earlier.getFirst();
    if (named.isCompany()) {
      // A question about no company leaves the one before it in place.
      Optional<String> about = earlier.stream()
          .filter(question -> !CompanyChange.spans(question, linker).isEmpty())
          .findFirst();
      if (about.isEmpty())
        return new AsksBack("What do you want to know about " + named.company()
            + "? The question before names no company. Ask it as a whole question.");
      List<String> changed = CompanyChange.of(about.get(), linker, named);
      if (changed.size() > 1)
        return new AsksBack("Which is meant: “" + String.join("” or “", changed) + "”? Ask it as a whole question.");
      text = changed.getFirst();
    }
    if (named.period() == null) return new Meant(text);
    return PeriodChange.of(text, Named.times(text, linker, asked), named.tie(), named.period())
        .<FollowUp>map(Meant::new)
        .orElseGet(() -> unclear(named.text()));
  }

  /** "when did they pay?": whoever the earlier question is about, where it is about one company. */
  private FollowUp pronoun(String bare, String text, List<String> earlier, Instant asked) {
    if (earlier.isEmpty() || Named.read(bare, linker, asked).companies() > 0) return new FollowUp.Anew();
    Matcher acts = ACTS.matcher(bare);
    Matcher owns = OWNS.matcher(bare);
    boolean acting = acts.find();
    if (!acting && !owns.find()) return new FollowUp.Anew();
    Matcher who = acting ? acts : owns;
    if (PRONOUN.matcher(bare).results().count() != 1) return new FollowUp.Anew();
    List<String> names = CompanyChange.names(earlier.getFirst(), linker);
    boolean it = who.group("who").toLowerCase(Locale.ROOT).startsWith("it");
    if (it && names.size() == 1 && OTHER_THING.matcher(earlier.getFirst().replace(names.getFirst(), "")).find())
      return unclear(text);
    if (names.size() != 1) return names.isEmpty() ? new FollowUp.Anew() : unclear(text);
    String name = names.getFirst() + (acting ? "" : names.getFirst().endsWith("s") ? "’" : "’s");
    String whole = text.strip();
    int shift = whole.indexOf(bare);
    return new Meant(whole.substring(0, shift + who.start("who")) + name + whole.substring(shift + who.end("who")));
  }
}
