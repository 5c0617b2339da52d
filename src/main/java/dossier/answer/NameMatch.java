package dossier.answer;

import dossier.company.CompanyMention;
import dossier.question.Question;
import dossier.question.Relation;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what was found is about the very thing that a question names in several words: a "Nexus 7" is no "Nexus One". */
final class NameMatch {
  /** Words that begin with a capital or a digit, beside each other, a capital first. */
  private static final Pattern NAMED = Pattern.compile(
      "(?<![\\p{L}\\p{N}])\\p{L}*\\p{Lu}[\\p{L}\\p{N}]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{N}]*|\\d{1,3}[\\p{L}]?)(?![\\p{L}\\p{N}%.,]))+");

  /** Behind a place that only says where what follows was: "the Acme China attack". */
  private static final Pattern DESCRIBES = Pattern.compile("^ \\p{Ll}{3,}");
  private static final Pattern MONTH = Pattern.compile(
      "^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b|^[QH]\\d\\b");

  private final List<List<String>> named = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  /** Words of what the question has bought, where that is no company of the catalogue. */
  private final List<String> bought = new ArrayList<>();

  NameMatch(Question question) {
    String text = question.text();
    Relation relation = question.relation();
    Span object = relation == null || !relation.name().equals("buy") ? null : relation.object();
    if (object != null && question.companies().stream().noneMatch(mention -> object.overlaps(mention.span())))
      question.keywords()
          .stream()
          .filter(object::contains)
          .map(word -> word.of(text))
          .filter(word -> Character.isUpperCase(word.codePointAt(0)))
          .forEach(bought::add);
    Matcher names = NAMED.matcher(text);
    while (names.find()) {
      if (MONTH.matcher(names.group()).find()) continue;
      Span at = new Span(names.start(), names.end());
      Optional<CompanyMention> company = question.companies()
          .stream()
          .filter(mention -> mention.span().overlaps(at))
          .findFirst();
      if (company.isPresent()) part(text, at, company.get().span());
      else if (at.start() > 0) named.add(List.of(names.group().split("[ -]", -1)));
    }
  }

  /** What a company's name is followed by: "Acme Japan", "Acme Products". */
  private void part(String text, Span name, Span company) {
    if (company.start() != name.start() || company.end() >= name.end()) return;
    String rest = text.substring(company.end(), name.end()).strip();
    boolean place = !Places.named(rest).isEmpty() && DESCRIBES.matcher(text.substring(name.end())).find();
    if (place) return;
    for (String word : rest.split("[ -]", -1))
      if (word.matches("\\p{Lu}\\p{Ll}{2,}")) parts.add(word);
  }

  /** Whether no sentence cited has the first word of the name while the rest of it stands nowhere around. */
  boolean bears(Proposal proposal) {
    return (named.isEmpty() && parts.isEmpty() && bought.isEmpty()) || switch (proposal.origin()) {
      case EXTRACT, SENTENCE, REASON -> bears(proposal.backing().getFirst());
      case FACT, FACTS, COMPOUND, CLUES, SAID, DEFINITION -> true;
    };
  }

  private boolean bears(Backing sentence) {
    String around = AroundSentence.text(sentence);
    return (bought.isEmpty() || bought.stream().anyMatch(word -> has(around, word)))
        && parts.stream().allMatch(part -> has(around, part))
        && named.stream().allMatch(name -> bears(name, sentence));
  }

  private static boolean bears(List<String> name, Backing sentence) {
    if (!has(sentence.text(), name.getFirst())) return true;
    String around = AroundSentence.text(sentence);
    return name.stream().allMatch(word -> word.matches("\\p{Lu}+s") || has(around, word));
  }

  private static boolean has(String text, String word) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])").matcher(text).find();
  }
}
