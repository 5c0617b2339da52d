package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.index.NewsAnalyzer;
import dossier.index.SaidStatement;
import dossier.name.NameType;
import dossier.question.Question;
import dossier.retrieve.Hit;
import dossier.retrieve.NewestPassages;
import dossier.retrieve.StatementQuery;
import dossier.retrieve.StatementSearch;
import dossier.text.PartialDate;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Proposes whose words stand in a question: who is told to have said just these, and nobody who spoke of the same. */
final class QuoteProposer {
  /** Statements with these words that are looked at. */
  private static final int LOOKED_AT = 20;
  /** Fewest words by which a statement can be known. */
  private static final int LEAST = 3;
  /** Share of the statements that must have one speaker. */
  private static final double SURE = 0.6;
  private static final Pattern QUOTED = Pattern.compile(
      "^(?:who|which (?:\\S+ ){1,3}?|whose|by whom)\\b.{0,40}?(?:^|[\\s:,])[\"“”'‘’](?<words>.{8,400}?)[.,!?]?[\"“”'‘’]\\W*$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SAYS = Pattern.compile(
      "\\b(?:said|says|say|told|wrote|called|described|warned|claimed|words|tweeted|quote|quoted|declared|argued)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTATION = Pattern.compile("[\"“](?<words>[^\"”]{8,400})[\"”]");
  /** Between a quotation and the name of who said it. */
  private static final Pattern BESIDE = Pattern.compile(",? (?:[\\p{L}’'-]+ ){0,4}");

  private final Question question;
  private final IndexSnapshot snapshot;
  private final Optional<String> words;

  QuoteProposer(Question question, IndexSnapshot snapshot) {
    this.question = question;
    this.snapshot = snapshot;
    this.words = words(question.text());
  }

  /** The words whose speaker a question asks for; nothing where it quotes none. */
  static Optional<String> words(String question) {
    Matcher quoted = QUOTED.matcher(question.strip());
    return quoted.find() && SAYS.matcher(question.substring(0, quoted.start("words"))).find()
        && terms(quoted.group("words")).size() >= LEAST ? Optional.of(quoted.group("words")) : Optional.empty();
  }

  /** Whether the question quotes words and asks who said them. */
  boolean isAsked() {
    return words.isPresent();
  }

  /** The one who said them; none where nobody is told to have, or several are. */
  List<Proposal> proposals() {
    if (words.isEmpty()) return List.of();
    List<String> asked = terms(words.get());
    Map<String, List<Backing>> speakers = new LinkedHashMap<>();
    StatementQuery query = StatementQuery.asOf(question.asked()).saying(words.get());
    for (SaidStatement said : StatementSearch.find(query, snapshot, LOOKED_AT).statements()) {
      ArticleEntry entry = snapshot.find(said.article());
      if (entry == null || Collections.indexOfSubList(terms(said.words()), asked) < 0) continue;
      sentence(entry, said.statement().words()).ifPresent(at -> speakers
          .computeIfAbsent(said.statement().speaker(), any -> new ArrayList<>())
          .add(new Backing(entry, false, at)));
    }
    if (speakers.isEmpty()) beside(asked, speakers);
    int all = speakers.values().stream().mapToInt(List::size).sum();
    return speakers.entrySet()
        .stream()
        .filter(each -> each.getValue().size() >= SURE * all)
        .map(each -> proposal(each.getKey(), each.getValue()))
        .toList();
  }

  /** Whoever is named right behind the quotation, where no verb of saying is known to stand there: "…," Roe laughed. */
  private void beside(List<String> asked, Map<String, List<Backing>> speakers) {
    Set<Object> seen = new HashSet<>();
    for (Hit hit : NewestPassages.naming(words.orElse(""), question.asked(), snapshot, LOOKED_AT)) {
      ArticleEntry entry = hit.entry();
      String body = entry.article().body();
      if (!seen.add(entry.article().id())) continue;
      for (Span at : entry.sentences()) {
        Matcher quote = QUOTATION.matcher(at.of(body));
        while (quote.find()) {
          int end = at.start() + quote.end();
          if (Collections.indexOfSubList(terms(quote.group("words")), asked) >= 0)
            entry.names()
                .body()
                .stream()
                .filter(
                    name -> name.type() == NameType.PERSON && name.span().start() >= end && at.contains(name.span()))
                .findFirst()
                .filter(name -> BESIDE.matcher(body.substring(end, name.span().start())).matches())
                .ifPresent(name -> speakers.computeIfAbsent(name.full(), any -> new ArrayList<>())
                    .add(new Backing(entry, false, at)));
        }
      }
    }
  }

  private static List<String> terms(String text) {
    return NewsAnalyzer.INSTANCE.terms(text).stream().map(NewsAnalyzer.Term::value).toList();
  }

  private static Optional<Span> sentence(ArticleEntry entry, Span said) {
    return entry.sentences().stream().filter(at -> at.overlaps(said)).findFirst();
  }

  private static Proposal proposal(String speaker, List<Backing> backing) {
    PartialDate appeared = FactDates.appeared(backing.getFirst().entry().dating());
    String line = speaker + (appeared == null ? "" : " – reported " + appeared.display());
    Signs signs = OfficeProposer.signs().with(Sign.SPEAKER, 1).with(Sign.DIRECT, 1).with(Sign.NEAR, 1);
    return new Proposal(Origin.SAID, speaker, Values.of(speaker), line,
        backing.subList(0, Math.min(3, backing.size())), Set.of(), signs);
  }
}
