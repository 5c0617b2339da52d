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
      "(?:\\b(?:not|never|no longer|denied|denies|deny|unlikely|unable to|(?:fail|refus|declin)(?:s|es|ed|ing) to)\\b|n['’]t\\b)([^,;:]*)",
      Pattern.CASE_INSENSITIVE);
  /** "raised no money", "without a licence": what is missing follows within a few words. */
  private static final Pattern MISSING = Pattern.compile(
      "\\b(?:no|without|neither|nor|none of)((?:\\s+[\\w'’-]+){1,4})",
      Pattern.CASE_INSENSITIVE);

  /** Who does not comment, or leaves open whether it is so, tells neither yes nor no. */
  private static final Pattern SILENT = Pattern.compile(
      "\\b(?:not|n['’]t|declin\\w+ to|no|unavailable for|refus\\w+ to) (?:\\w+ ){0,3}?(?:comment(?:s|ing)?|elaborat(?:e|ing))\\b|\\bcould not (?:immediately )?be reached\\b"
          + "|(?:\\b(?:not|declin\\w+ to|refus\\w+ to)|n['’]t) (?:\\w+ ){0,2}?(?:confirm(?:ed)?|verify|verified) (?:(?:n?or|and) (?:den(?:y|ied)|rul\\w+ out))|\\bneither confirm\\w* n?or den\\w+",
      Pattern.CASE_INSENSITIVE);
  /** The same, where it is not asked whether somebody confirmed it. */
  private static final Pattern UNCONFIRMED = Pattern.compile(
      "(?:\\b(?:not|declin\\w+ to|refus\\w+ to)|n['’]t) (?:\\w+ ){0,2}?(?:confirm(?:ed)?|verify|verified)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern ASKS_WORD = Pattern.compile("\\b(?:confirm|verify)", Pattern.CASE_INSENSITIVE);

  private static final Pattern CLAUSE = Pattern.compile("[,;:](?=\\s)");

  private final Set<String> asked = new HashSet<>();
  private final boolean asksDenial;
  private final boolean asksWord;
  private final Optional<Undoing> undoing;
  private final AskedAct act;

  /**
   * @param question as it was read
   * @param terms its terms without its companies
   * @param act the act that it asks about
   */
  Polarity(String question, Collection<QuestionTerm> terms, AskedAct act) {
    this.act = act;
    this.undoing = Undoing.asked(question);
    this.asksDenial = Telling.denies(question);
    this.asksWord = ASKS_WORD.matcher(question).find();
    for (QuestionTerm term : terms) {
      asked.add(term.value());
      asked.addAll(term.related());
    }
  }

  /** True for yes and false for no; nothing where the sentence denies something else, or not what is asked to be denied. */
  Optional<Boolean> of(String sentence) {
    if (isSilent(sentence)) return Optional.empty();
    String main = ASIDE.matcher(sentence)
        .replaceAll(aside -> isAsked(aside.group()) ? Matcher.quoteReplacement(aside.group()) : " ");
    if (undoing.isPresent()) return undoing.get().says(main).filter(said -> isOfObject(main, undoing.get()));
    boolean ended = ends(NOT.matcher(main).replaceAll(""));
    boolean denied = ended || denies(NOT, main) || denies(MISSING, main);
    if (!denied && (NOT.matcher(main).find() || Telling.denies(main))) return Optional.empty();
    if (asksDenial) return denied ? Optional.of(true) : Optional.empty();
    return Optional.of(!denied);
  }

  /** Whether a clause tells the end of what is asked. */
  private boolean ends(String text) {
    return Telling.denies(text)
        && CLAUSE.splitAsStream(text).filter(Telling::denies).anyMatch(clause -> asksDenial || isWhatIsAsked(clause));
  }

  /** Whether the clause that tells an undoing has something of what else is asked. */
  private boolean isOfObject(String text, Undoing undone) {
    Set<String> objects = new HashSet<>(asked);
    objects.removeIf(term -> undone.isWord(term));
    return objects.isEmpty() || CLAUSE.splitAsStream(text)
        .filter(clause -> undone.says(clause).isPresent())
        .anyMatch(clause -> RelatedTerms.told(clause).stream().anyMatch(objects::contains));
  }

  private boolean isSilent(String sentence) {
    return SILENT.matcher(sentence).find() || (!asksWord && UNCONFIRMED.matcher(sentence).find());
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
