package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who came before a named person or owner: a sentence that says nothing of who followed whom does not tell. */
final class HolderBefore {
  private static final Pattern ASKS = Pattern.compile(
      "^\\W*(?:[Ww]ho|[Ww]hich \\w+)\\b[^,]*\\bbefore (?<name>\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})\\W*$");
  private static final Pattern FOLLOWED = Pattern.compile(
      "\\b(?:succeed\\w*|success\\w+|replac\\w+|t(?:ook|ake|akes|aken|aking) over|follow(?:s|ed|ing)?|predecessor|previous(?:ly)?|former(?:ly)?|before|step\\w* (?:down|aside)|resign\\w*|retir\\w+|hand\\w* over|became|outgoing)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Set<Origin> TOLD = Set.of(Origin.EXTRACT, Origin.FACT);

  private final boolean asked;
  private final String surname;

  HolderBefore(Question question) {
    Matcher asks = ASKS.matcher(question.text());
    this.asked = question.kind() == AnswerKind.WHO && asks.find();
    String name = asked ? asks.group("name").replaceFirst("['’]s?$", "") : "";
    this.surname = name.substring(name.lastIndexOf(' ') + 1);
  }

  boolean bears(Proposal proposal) {
    if (!asked || !TOLD.contains(proposal.origin())) return true;
    return proposal.backing()
        .stream()
        .map(Backing::text)
        .anyMatch(text -> text.contains(surname) && FOLLOWED.matcher(text).find());
  }
}
