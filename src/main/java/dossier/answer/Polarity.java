package dossier.answer;

import dossier.retrieve.QuestionTerm;
import dossier.retrieve.RelatedTerms;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a sentence says yes or no to a question that it tells of. */
final class Polarity {
  /** A clause beside the main one: ", whose shares no longer trade". */
  private static final Pattern ASIDE = Pattern.compile(", (?:whose|which|who|where|when)\\b[^,;]*",
      Pattern.CASE_INSENSITIVE);
  /** What is not so follows: "did not disclose the terms", "denied that it would close the office". */
  private static final Pattern NOT = Pattern.compile(
      "(?:\\b(?:not|never|no longer|denied|denies|deny|unlikely)\\b|n['’]t\\b)([^,;:]*)", Pattern.CASE_INSENSITIVE);
  /** "raised no money", "without a licence": what is missing follows within a few words. */
  private static final Pattern MISSING = Pattern.compile(
      "\\b(?:no|without|neither|nor|none of)((?:\\s+[\\w'’-]+){1,4})",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern REFUSES = Pattern.compile("\\b(?:refuse|reject|decline|deny)\\b",
      Pattern.CASE_INSENSITIVE);
  /** Who does not comment tells neither yes nor no. */
  private static final Pattern SILENT = Pattern.compile(
      "\\b(?:not|n['’]t|declin\\w+ to|no|unavailable for|refus\\w+ to) (?:\\w+ ){0,3}?(?:comment(?:s|ing)?|elaborat(?:e|ing))\\b|\\bcould not (?:immediately )?be reached\\b",
      Pattern.CASE_INSENSITIVE);

  private final Set<String> asked = new HashSet<>();
  private final boolean asksDenial;
  private final AskedAct act;

  /**
   * @param question as it was read
   * @param terms its terms without its companies
   * @param act the act that it asks about
   */
  Polarity(String question, Collection<QuestionTerm> terms, AskedAct act) {
    this.act = act;
    this.asksDenial = Telling.denies(question) || REFUSES.matcher(question).find();
    for (QuestionTerm term : terms) {
      asked.add(term.value());
      asked.addAll(term.related());
    }
  }

  /** True for yes and false for no; nothing where the sentence denies something else, or not what is asked to be denied. */
  Optional<Boolean> of(String sentence) {
    if (SILENT.matcher(sentence).find()) return Optional.empty();
    String main = ASIDE.matcher(sentence)
        .replaceAll(aside -> isAsked(aside.group()) ? Matcher.quoteReplacement(aside.group()) : " ");
    boolean ended = Telling.denies(NOT.matcher(main).replaceAll(""));
    boolean denied = ended || denies(NOT, main) || denies(MISSING, main);
    if (!denied && NOT.matcher(main).find()) return Optional.empty();
    if (asksDenial) return denied ? Optional.of(true) : Optional.empty();
    return Optional.of(!denied);
  }

  private boolean denies(Pattern form, String text) {
    return form.matcher(text).results().map((MatchResult found) -> found.group(1)).anyMatch(this::isWhatIsAsked);
  }

  /** The act asked about, or more than one word that goes with it. */
  private boolean isWhatIsAsked(String words) {
    Set<String> said = RelatedTerms.told(words);
    long shared = said.stream().filter(asked::contains).count();
    return shared > 1 || (shared == 1 && act.isTold(said));
  }

  private boolean isAsked(String words) {
    return RelatedTerms.told(words).stream().anyMatch(asked::contains);
  }
}
