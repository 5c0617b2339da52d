package dossier.answer;

import dossier.question.Question;
import dossier.question.Relation;
import dossier.retrieve.RelatedTerms;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of somebody's a question has bought: "Acme's tagging system for pallets" is not told by a fact that somebody bought something else of Acme's. */
final class BoughtPossession {
  private static final Pattern POSSESSED = Pattern.compile("['’]s? (?<thing>.+)$");
  /** What a thing is there for. */
  private static final Pattern PURPOSE = Pattern.compile(" ?(?:for|to) [^,;?]+");
  /** What may be called otherwise. */
  private static final Set<String> GENERAL = FactBinding.terms(
      "business businesses unit units division arm stake company operations part parts assets holding shares group");
  private static final Set<Proposal.Origin> TOLD = Set.of(Proposal.Origin.FACT, Proposal.Origin.EXTRACT);
  /** Fewest words that say what the thing is. */
  private static final int FEWEST = 2;

  /** Each word of the thing with those that news uses for it. */
  private final List<Set<String>> thing = new ArrayList<>();

  BoughtPossession(Question question) {
    Relation relation = question.relation();
    if (relation == null || !relation.name().equals("buy") || relation.object() == null) return;
    Span object = relation.object();
    Matcher purpose = PURPOSE.matcher(question.text()).region(object.end(), question.text().length());
    String whole = question.text().substring(object.start(), purpose.lookingAt() ? purpose.end() : object.end());
    Matcher possessed = POSSESSED.matcher(whole.strip());
    if (!possessed.find()) return;
    Set<String> words = new HashSet<>(FactBinding.terms(possessed.group("thing")));
    words.removeAll(GENERAL);
    if (words.size() < FEWEST) return;
    for (String word : words) {
      Set<String> alike = new HashSet<>(RelatedTerms.of(word));
      alike.add(word);
      thing.add(alike);
    }
  }

  /** Whether a sentence of the fact, with its title, says half of its words. */
  boolean bears(Proposal proposal) {
    return thing.isEmpty() || !TOLD.contains(proposal.origin()) || proposal.backing()
        .stream()
        .map(each -> FactBinding.terms(each.text() + " " + each.entry().article().title()))
        .anyMatch(this::isNamed);
  }

  private boolean isNamed(Set<String> said) {
    long named = thing.stream().filter(alike -> alike.stream().anyMatch(said::contains)).count();
    return 2 * named >= thing.size();
  }
}
