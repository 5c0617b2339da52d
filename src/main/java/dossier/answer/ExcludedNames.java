package dossier.answer;

import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.question.Question;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names that no answer has: those a question leaves out by "besides", with whatever is theirs, and the whole of which one part is asked for. */
final class ExcludedNames {
  private static final Pattern BESIDES = Pattern.compile(
      "\\b(?:besides|other than|apart from|aside from|except(?: for)?|in addition to)\\s+(?<known>[^,?]+)",
      Pattern.CASE_INSENSITIVE);
  /** Before the kind of thing of which one is asked for. */
  private static final Pattern AMONG = Pattern.compile(
      "\\bamong (?:the |all )?(?<whole>\\p{Lu}[\\p{L}.&-]*(?: \\p{Lu}[\\p{L}.&-]*)*)(?:['’]s?)? (?:\\p{Ll}+ )?(?<kind>\\p{Ll}{3,}?)s\\b");
  /** Whoever owns something, right before its name. */
  private static final Pattern OWNER = Pattern.compile("(?<owner>\\p{L}+)['’]s? (?:\\p{Ll}[\\p{L}-]* ){0,3}$");

  private final Set<String> known;
  private final Set<String> whole;
  private final String kind;

  ExcludedNames(Question question) {
    Matcher besides = BESIDES.matcher(question.text());
    this.known = besides.find() ? FactBinding.terms(besides.group("known")) : Set.of();
    Matcher among = AMONG.matcher(question.text());
    boolean part = among.find();
    this.whole = part ? FactBinding.terms(among.group("whole")) : Set.of();
    this.kind = part ? among.group("kind") : "";
  }

  boolean bears(Proposal proposal) {
    Set<String> answer = FactBinding.terms(proposal.answer());
    if (answer.isEmpty()) return true;
    if (!whole.isEmpty() && answer.containsAll(whole) && !answer.containsAll(FactBinding.terms(kind))) return false;
    if (known.isEmpty()) return true;
    return !known.containsAll(answer)
        && proposal.backing().stream().noneMatch(sentence -> isOwned(proposal.answer(), answer, sentence));
  }

  /** Whether the sentence, or what the article says somebody is, makes the answer a thing of who is left out. */
  private boolean isOwned(String answer, Set<String> terms, Backing sentence) {
    String text = sentence.text();
    int at = text.indexOf(answer);
    Matcher owns = OWNER.matcher(text.substring(0, Math.max(0, at)));
    if (owns.find() && FactBinding.terms(owns.group("owner")).stream().anyMatch(known::contains)) return true;
    return Stream.of(sentence.entry().names().title(), sentence.entry().names().body())
        .flatMap(names -> names.stream())
        .filter(name -> name.type() == NameType.PERSON && isKnown(name))
        .anyMatch(name -> isOf(name.affiliation(), terms));
  }

  private boolean isKnown(Name person) {
    return FactBinding.terms(person.full()).stream().anyMatch(known::contains);
  }

  private static boolean isOf(@Nullable Affiliation its, Set<String> terms) {
    if (its == null || its.organisation() == null) return false;
    Set<String> body = new HashSet<>(FactBinding.terms(its.organisation()));
    body.retainAll(terms);
    return !body.isEmpty();
  }
}
