package dossier.answer;

import dossier.retrieve.QuestionTerm;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves whole clauses out of long sentences: those that neither carry the question nor bring anything to it. */
final class Shortening {
  /** "( MSFT.O )": an exchange symbol. */
  private static final Pattern SYMBOL = Pattern.compile(" \\( ?[\\w.^]{1,10} ?\\)| [A-Z]{2,6}\\.[A-Z]{1,2}\\b");
  /** ", the company said on Monday." */
  private static final Pattern TAIL = Pattern.compile(
      ",[\"”]? (?:(?:[\\w.'’&-]+ ){1,6}(?:said|says|told|reported|announced)(?: (?:on|in|late|early|to|at) [^,]{1,40})?|(?:said|according to) [^,]{1,60})[.]?$");
  /** What a word that the question does not have counts beside one of its own. */
  private static final double NEW = 0.5;
  /** What opens a sentence before its first main clause: "In what may be the largest deal of the year, …". */
  private static final Pattern ASIDE = Pattern.compile(
      "^[\"“‘]?(?:In|On|At|After|Before|As|With|While|When|Despite|Although|Though|For|By|During|Amid|Since|If|Under|Following|Like|Unlike|Along|Among|Even|Instead|Because|Once|To|\\p{Lu}\\p{Ll}+ing)\\b");
  /** What the first main clause counts more: it carries who and what. */
  private static final double FIRST = 4;
  /** What a reason counts more where one is asked for. */
  private static final double REASON = 20;
  /** Most clauses of a sentence that are put together anew. */
  private static final int MOST = 10;

  private final Map<String, Double> weights = new HashMap<>();
  private final boolean asksWhy;

  Shortening(List<QuestionTerm> terms, boolean asksWhy) {
    for (QuestionTerm term : terms) {
      weights.put(term.value(), term.weight());
      term.related().forEach(related -> weights.putIfAbsent(related, term.weight()));
    }
    this.asksWhy = asksWhy;
  }

  /** The sentence, or where it is longer than {@code most} words the clauses of it that answer best and fit. */
  String shorten(String sentence, int most) {
    if (Clauses.words(sentence) <= most) return sentence;
    String shorter = withoutSymbols(sentence);
    if (Clauses.words(shorter) <= most) return shorter;
    Matcher tail = TAIL.matcher(shorter);
    if (tail.find() && tail.start() > shorter.length() / 3) shorter = shorter.substring(0, tail.start()) + ".";
    if (Clauses.words(shorter) <= most) return shorter;
    List<Span> best = best(shorter, Clauses.of(shorter), most);
    return best.isEmpty() ? shorter : joined(shorter, best);
  }

  private static String withoutSymbols(String sentence) {
    return SYMBOL.matcher(sentence).replaceAll("");
  }

  /** Of all choices of the clauses the one that fits and counts most, with the main clause where it could not stand alone; none where that does not fit. */
  private List<Span> best(String text, List<Span> clauses, int most) {
    if (clauses.size() > MOST) return List.of();
    List<Set<String>> terms = clauses.stream().map(at -> FactBinding.terms(at.of(text))).toList();
    int[] words = clauses.stream().mapToInt(at -> Clauses.words(at.of(text))).toArray();
    int best = 0;
    double highest = 0;
    for (int choice = 1; choice < 1 << clauses.size(); choice++) {
      if (words(words, choice) > most) continue;
      double score = score(text, clauses, terms, choice);
      if (score > highest) {
        highest = score;
        best = choice;
      }
    }
    if (best != 0 && !opens(text, clauses, best)) {
      best |= 1 << main(text, clauses);
      if (words(words, best) > most) return List.of();
    }
    List<Span> chosen = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++)
      if ((best >> i & 1) == 1) chosen.add(clauses.get(i));
    return chosen;
  }

  private static int words(int[] words, int choice) {
    int length = 0;
    for (int i = 0; i < words.length; i++)
      if ((choice >> i & 1) == 1) length += words[i];
    return length;
  }

  private double score(String text, List<Span> clauses, List<Set<String>> terms, int choice) {
    Set<String> seen = new HashSet<>();
    double score = (choice >> main(text, clauses) & 1) == 1 ? FIRST : 0;
    for (int i = 0; i < clauses.size(); i++) {
      if ((choice >> i & 1) == 0) continue;
      seen.addAll(terms.get(i));
      if (asksWhy && Telling.reasons(text.substring(Math.max(0, clauses.get(i).start() - 1), clauses.get(i).end())))
        score += REASON;
    }
    for (String term : seen)
      score += weights.getOrDefault(term, NEW);
    return score;
  }

  /** Whether the first clause chosen can open a sentence: the sentence's own first ones, or any where a reason is asked for. */
  private boolean opens(String text, List<Span> clauses, int choice) {
    int first = Integer.numberOfTrailingZeros(choice);
    boolean main = first <= main(text, clauses) || (choice >> main(text, clauses) & 1) == 1;
    return asksWhy || main || Character.isUpperCase(text.codePointAt(clauses.get(first).start()));
  }

  /** The first clause that is none that only leads up to another. */
  private static int main(String text, List<Span> clauses) {
    for (int i = 0; i < clauses.size(); i++)
      if (i > 0 || !ASIDE.matcher(clauses.get(i).of(text)).find()) return i;
    return 0;
  }

  private static String joined(String text, List<Span> clauses) {
    StringBuilder joined = new StringBuilder();
    int end = -1;
    for (Span clause : clauses) {
      if (end >= 0) joined.append(clause.start() - end <= 4 ? text.substring(end, clause.start()) : ", ");
      joined.append(clause.of(text));
      end = clause.end();
    }
    String said = Clauses.bare(joined.toString());
    return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
  }
}
