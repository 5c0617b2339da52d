package dossier.company;

import dossier.company.Cues.Place;
import dossier.company.Name.Caps;

/** Weighs what stands around an ambiguous name. A score of {@link #ENOUGH} or more means the company. */
final class Evidence {
  static final double ENOUGH = 0.99;

  private static final int REACH = 40;
  /** Words before a day or week: "late on Monday", "earlier this week". */
  private static final int OPENERS = 3;
  private static final double MAX_WITH = 2;
  private static final double AGAINST = 1.5;
  private static final double MAX_AGAINST = 3;
  private static final double MAX_BUSINESS = 1.2;
  private static final double COMPANION = 1;
  private static final double LISTED = 1;
  private static final double LONGER_NAME = -3.5;
  private static final double LONGER_NAME_AFTER = -2.2;
  private static final double DOMAIN = -2;
  private static final double NUMBERED = -1.5;
  private static final double POSSESSIVE = 0.8;
  private static final double POSSESSIVE_BEFORE_NAME = 1.1;
  /** A word of the company right after the name, as a product. */
  private static final double PRODUCT = 2.4;
  private static final double OTHER_SYMBOL = -3;

  private final Matcher matcher;
  private final Scan scan;
  private final Tokens tokens;
  private final boolean titleCase;

  Evidence(Matcher matcher, Scan scan) {
    this.matcher = matcher;
    this.scan = scan;
    this.tokens = scan.tokens();
    this.titleCase = titleCase(tokens);
  }

  /** The score of what stands around the candidate, certain companies of its sentence included. */
  double score(Candidate candidate, Companions companions) {
    double score = scan.anyCase() ? askedPrior(candidate) : prior(candidate);
    score += before(candidate) + after(candidate) + sentence(candidate, companions);
    if (candidate.symbol() == Candidate.SymbolSays.OTHER_COMPANY) score += OTHER_SYMBOL;
    return score;
  }

  private double prior(Candidate candidate) {
    int first = candidate.first();
    if (shouted(candidate)) return 0;
    if (candidate.name().acronym()) return 1;
    if (titleCase) return 0.3;
    boolean everyday = matcher.common().exact(Folding.fold(tokens.surface(first)));
    if (tokens.starts(first)) return everyday ? 0 : 0.6;
    return candidate.name().length() > 1 ? 1.5 : 1;
  }

  /** Whether the neighbours are in capitals too, so that capitals say nothing. */
  private boolean shouted(Candidate candidate) {
    if (candidate.name().caps().getFirst() != Caps.ALL && !tokens.allCapitals(candidate.first())) return false;
    return (candidate.first() > 0 && tokens.allCapitals(candidate.first() - 1) && long3(candidate.first() - 1))
        || (candidate.end() < tokens.size() && tokens.allCapitals(candidate.end()) && long3(candidate.end()));
  }

  private boolean long3(int i) {
    return tokens.end(i) - tokens.start(i) > 3;
  }

  private double askedPrior(Candidate candidate) {
    if (candidate.end() - candidate.first() >= tokens.size()) return 2;
    int first = candidate.first();
    if (tokens.capital(first) && !tokens.starts(first)) return 1.5;
    double leading = first == 0 ? 0.5 : 0;
    boolean everyday = candidate.name().length() == 1 && matcher.common().exact(Folding.fold(tokens.surface(first)));
    return leading + (tokens.capital(first) && tokens.size() > 1 ? 0.3 : everyday ? -0.2 : 0.5);
  }

  private double before(Candidate candidate) {
    int before = candidate.first() - 1;
    if (before < 0 || ends(candidate.first())) return 0;
    int word = tokens.word(before);
    var cues = matcher.cues();
    double title = cues.weight(Place.PERSON, word);
    if (title != 0 && tokens.gap(candidate.first()) != Tokens.Gap.COMMA) return title;
    if (scan.anyCase() && cues.weight(Place.ASK_PREVIOUS, word) != 0) return cues.weight(Place.ASK_PREVIOUS, word);
    double weight = cues.weight(Place.PREVIOUS, word);
    boolean name = tokens.capital(before) && !tokens.starts(before) && weight == 0 && adjacent(candidate.first());
    if (name && !titleCase && !tokens.possessive(before) && !tokens.allCapitals(before) && !scan.covered(before)) {
      return LONGER_NAME;
    }
    return tokens.gap(candidate.first()) == Tokens.Gap.COMMA ? 0 : weight;
  }

  /**
   * Where what follows a time begins: "opened" behind the name in "Apple on Tuesday opened", "Apple, last week, opened"; the
   * place itself where no time stands there.
   */
  static int beyondTime(Cues cues, Tokens tokens, int next) {
    int at = next;
    while (at < tokens.size() && tokens.gap(at) != Tokens.Gap.STOP && at - next < OPENERS
        && cues.weight(Place.TIME_OPENER, tokens.word(at)) > 0)
      at++;
    boolean time = at + 1 < tokens.size() && tokens.gap(at) != Tokens.Gap.STOP
        && cues.weight(Place.TIME, tokens.word(at)) > 0;
    return time && tokens.gap(at + 1) != Tokens.Gap.STOP && !tokens.capital(at + 1) ? at + 1 : next;
  }

  private double after(Candidate candidate) {
    int next = candidate.end();
    int deed = tokens.possessive(next - 1) ? next : beyondTime(matcher.cues(), tokens, next);
    double done = deed > next ? matcher.cues().weight(Place.NEXT, tokens.word(deed)) : 0;
    if (done > 0) return done;
    if (next >= tokens.size() || ends(next) || tokens.gap(next) == Tokens.Gap.COMMA) return 0;
    int word = tokens.word(next);
    var cues = matcher.cues();
    double weight = cues.weight(Place.NEXT, word);
    if (scan.anyCase() && weight == 0) weight = cues.weight(Place.ASK_NEXT, word);
    if (matcher.speaksFor(candidate.name().company(), word)) weight = Math.max(weight, PRODUCT);
    boolean possessive = tokens.possessive(next - 1);
    if (possessive)
      return (tokens.capital(next) && !titleCase ? POSSESSIVE_BEFORE_NAME : POSSESSIVE) + Math.max(weight, 0);
    boolean name = tokens.capital(next) && adjacent(next) && weight == 0 && !titleCase;
    if (name && !scan.covered(next)) return domain(next) ? DOMAIN : LONGER_NAME_AFTER;
    if (domain(next)) return DOMAIN;
    boolean number = Character.isDigit(tokens.text().charAt(tokens.start(next))) && !scan.anyCase();
    return number ? NUMBERED : weight;
  }

  /** Whether a full stop joins the name to the word, as in the name of a site. */
  private boolean domain(int next) {
    return tokens.gap(next) == Tokens.Gap.JOIN && tokens.text().charAt(tokens.start(next) - 1) == '.';
  }

  private double sentence(Candidate candidate, Companions companions) {
    int company = candidate.name().company();
    double with = 0;
    double against = 0;
    double business = 0;
    double companion = 0;
    for (int side = -1; side <= 1; side += 2) {
      int i = side < 0 ? candidate.first() - 1 : candidate.end();
      for (int step = 0; step < REACH && i >= 0 && i < tokens.size(); step++, i += side) {
        if (tokens.gap(side < 0 ? i + 1 : i) == Tokens.Gap.STOP) break;
        int word = tokens.word(i);
        if (companions.certain(i)) companion = Math.max(companion, COMPANION + (step < 3 ? LISTED : 0));
        if (word < 0) continue;
        if (matcher.speaksFor(company, word)) with += 1;
        if (matcher.speaksAgainst(company, word)) against += AGAINST;
        business += matcher.cues().weight(Place.SENTENCE, word);
      }
    }
    return Math.min(with, MAX_WITH) - Math.min(against, MAX_AGAINST) + Math.min(business, MAX_BUSINESS) + companion;
  }

  private boolean adjacent(int i) {
    return tokens.gap(i) == Tokens.Gap.SPACE || tokens.gap(i) == Tokens.Gap.JOIN;
  }

  private boolean ends(int i) {
    return tokens.gap(i) == Tokens.Gap.STOP;
  }

  /** Whether the text is a headline in which most words are capitalised. */
  static boolean titleCase(Tokens tokens) {
    int longWords = 0;
    int capitals = 0;
    for (int i = 1; i < tokens.size() && i < REACH; i++) {
      if (tokens.end(i) - tokens.start(i) < 4) continue;
      longWords++;
      if (tokens.capital(i)) capitals++;
    }
    return longWords > 2 && capitals * 10 >= longWords * 8;
  }
}
