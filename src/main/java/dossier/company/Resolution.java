package dossier.company;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Decides, for the parts of one article, which names mean their company: first those that are certain by themselves, then
 * the ambiguous ones with the certain ones as evidence.
 */
final class Resolution {
  private static final double ANCHORED = 4;
  private static final double SUPPORTED = 1.5;
  private static final double SURE = 3;

  private final Matcher matcher;
  /** Companies whose full name, suffixed name or symbol stands somewhere in the article. */
  private final BitSet anchored = new BitSet();
  /** Companies that an ambiguous name means somewhere by strong evidence. */
  private final BitSet supported = new BitSet();
  private final Map<Scan, Companions> companions = new HashMap<>();
  private final Map<Scan, double[]> scores = new HashMap<>();

  Resolution(Matcher matcher, List<Scan> parts) {
    this.matcher = matcher;
    for (var part : parts)
      certain(part);
    for (var part : parts)
      weigh(part);
  }

  /** The mentions of a part, sorted, none overlapping. */
  List<CompanyMention> mentions(Scan part) {
    var mentions = new ArrayList<CompanyMention>();
    var weighed = scores.getOrDefault(part, new double[0]);
    for (int i = 0; i < weighed.length; i++) {
      var candidate = part.candidates().get(i);
      int company = company(part, candidate, weighed[i]);
      if (company >= 0) mentions.add(new CompanyMention(matcher.company(company).id(), candidate.span()));
    }
    for (var symbol : part.symbols()) {
      var span = new Span(part.tokens().start(symbol.first()), part.tokens().end(symbol.last()));
      mentions.add(new CompanyMention(matcher.company(symbol.company()).id(), span));
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return mentions;
  }

  private void certain(Scan part) {
    var places = new Companions();
    companions.put(part, places);
    for (var symbol : part.symbols()) {
      anchored.set(symbol.company());
      places.add(symbol);
    }
    for (var candidate : part.candidates()) {
      var kind = candidate.name().kind();
      boolean ambiguous = kind == Name.Kind.AMBIGUOUS && candidate.confirmed();
      if (kind != Name.Kind.PLAIN && !ambiguous) continue;
      anchored.set(candidate.name().company());
      places.add(candidate);
    }
  }

  private void weigh(Scan part) {
    var evidence = new Evidence(matcher, part);
    var places = companions.computeIfAbsent(part, any -> new Companions());
    var weighed = new double[part.candidates().size()];
    for (int i = 0; i < weighed.length; i++) {
      var candidate = part.candidates().get(i);
      if (candidate.name().kind() != Name.Kind.AMBIGUOUS || candidate.confirmed()) continue;
      double score = evidence.score(candidate, places);
      weighed[i] = score;
      if (score >= SURE) supported.set(candidate.name().company());
    }
    scores.put(part, weighed);
  }

  /** The company that a candidate means, or a negative number. */
  private int company(Scan part, Candidate candidate, double score) {
    return switch (candidate.name().kind()) {
      case PLAIN -> candidate.name().company();
      case AMBIGUOUS -> means(candidate, score) ? candidate.name().company() : -1;
      case SHARED -> only(candidate, anchored::get);
      case SHORT -> standsAlone(part.tokens(), candidate) ? only(candidate, anchored::get) : -1;
      case OTHER -> -1;
    };
  }

  private boolean means(Candidate candidate, double score) {
    if (candidate.confirmed()) return true;
    int company = candidate.name().company();
    double bonus = anchored.get(company) ? ANCHORED : supported.get(company) ? SUPPORTED : 0;
    return score + bonus >= Evidence.ENOUGH;
  }

  private static int only(Candidate candidate, Predicate<Integer> test) {
    var left = candidate.name().companies().stream().filter(test).toList();
    return left.size() == 1 ? left.getFirst() : -1;
  }

  private boolean standsAlone(Tokens tokens, Candidate candidate) {
    int first = candidate.first();
    int next = candidate.end();
    boolean after = next < tokens.size() && tokens.gap(next) == Tokens.Gap.SPACE && tokens.capital(next)
        && !tokens.possessive(next - 1);
    boolean before = first > 0 && tokens.gap(first) == Tokens.Gap.SPACE && tokens.capital(first - 1)
        && !tokens.starts(first - 1);
    if (after || before) return false;
    boolean everyday = matcher.common().contains(Folding.fold(tokens.surface(first)));
    return !everyday || !tokens.starts(first) || speaks(tokens, next);
  }

  /** Whether the word says that a company stands before it. */
  private boolean speaks(Tokens tokens, int next) {
    int deed = Evidence.beyondTime(matcher.cues(), tokens, next);
    return tokens.possessive(next - 1)
        || (deed < tokens.size() && matcher.cues().weight(Cues.Place.NEXT, tokens.word(deed)) > 0);
  }
}
