package dossier.answer;

import dossier.name.Affiliation;
import dossier.name.Name;
import dossier.question.AnswerKind;
import dossier.question.Question;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody is by whom a question asks: "which judge" is not answered by whom the article calls a founder. */
final class AskedCalling {
  private static final List<String> CALLINGS = WordRows.lines("asked-callings.txt")
      .stream()
      .map(line -> "\\b(?:" + line.replace(", ", "|") + ")s?\\b")
      .toList();
  private static final String ASKING = "\\b(?:which|what)(?: (?!(?:is|was|are|were|did|does|do|has|had|of)\\b)[\\w.&-]+){0,3}? ";

  private final @Nullable Pattern calling;

  AskedCalling(Question question) {
    this.calling = question.kind() != AnswerKind.WHO
        ? null
        : CALLINGS.stream()
            .filter(words -> Pattern.compile(ASKING + words, Pattern.CASE_INSENSITIVE).matcher(question.text()).find())
            .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
            .findFirst()
            .orElse(null);
  }

  /** Whether the article does not say that whoever answers is something else. */
  boolean bears(Proposal proposal) {
    Pattern asked = calling;
    if (asked == null || proposal.origin() != Proposal.Origin.EXTRACT) return true;
    return proposal.backing()
        .getFirst()
        .names()
        .stream()
        .filter(name -> name.full().equals(proposal.answer()))
        .map(Name::affiliation)
        .allMatch(its -> mayBe(its, asked));
  }

  private static boolean mayBe(@Nullable Affiliation its, Pattern asked) {
    return its == null || its.role().isBlank() || asked.matcher(its.role()).find();
  }
}
