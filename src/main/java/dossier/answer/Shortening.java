package dossier.answer;

import dossier.retrieve.QuestionTerm;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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
  /** What the first clause counts more: it carries who and what. */
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

  /** Of all choices of the clauses the one that fits and counts most. */
  private List<Span> best(String text, List<Span> clauses, int most) {
    if (clauses.size() > MOST) return List.of();
    List<Set<String>> terms = clauses.stream().map(at -> FactBinding.terms(at.of(text))).toList();
    int[] words = clauses.stream().mapToInt(at -> Clauses.words(at.of(text))).toArray();
    int best = 0;
    double highest = 0;
    for (int choice = 1; choice < 1 << clauses.size(); choice++) {
      int length = 0;
      for (int i = 0; i < words.length; i++)
        if ((choice >> i & 1) == 1) length += words[i];
      if (length > most) continue;
      double score = score(text, clauses, terms, choice);
      if (score > highest) {
        highest = score;
        best = choice;
      }
    }
    List<Span> chosen = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++)
      if ((best >> i & 1) == 1) chosen.add(clauses.get(i));
    return chosen;
  }

  private double score(String text, List<Span> clauses, List<Set<String>> terms, int choice) {
    Set<String> seen = new HashSet<>();
    double score = (choice & 1) == 1 ? FIRST : 0;
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

  private static String joined(String text, List<Span> clauses) {
    StringBuilder joined = new StringBuilder();
    int end = -1;
    for (Span clause : clauses) {
      if (end >= 0) joined.append(clause.start() - end <= 4 ? text.substring(end, clause.start()) : ", ");
      joined.append(clause.of(text));
      end = clause.end();
    }
    return Clauses.bare(joined.toString()) + ".";
  }
}
