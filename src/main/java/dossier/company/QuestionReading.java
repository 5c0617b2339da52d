package dossier.company;

import dossier.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** Reads the companies of a question, written in any case and with small errors. */
final class QuestionReading {
  private static final int MAX_LENGTH = 2_000;
  private static final int MIN_SMALL_SYMBOL = 4;
  private static final int MIN_SYMBOL = 3;
  private static final int MIN_JOINED = 6;
  private static final int MIN_PART = 3;
  private static final int MAX_WORDS = 3;

  private final Matcher matcher;
  private final Spelling spelling;

  QuestionReading(Matcher matcher) {
    this.matcher = matcher;
    spelling = new Spelling(matcher.entries(), matcher.common());
  }

  /** What a question names; only its first 2,000 characters are read. */
  QuestionCompanies read(String question) {
    var text = question.length() > MAX_LENGTH ? question.substring(0, MAX_LENGTH) : question;
    return new Reading(matcher.scan(text, true)).result();
  }

  /** The reading of one question. */
  private final class Reading {
    private final Scan scan;
    private final Tokens tokens;
    private final List<CompanyMention> certain = new ArrayList<>();
    private final List<AmbiguousName> ambiguous = new ArrayList<>();
    private final List<NearSpelling> near = new ArrayList<>();
    private final BitSet taken = new BitSet();
    private final HashSet<Integer> companies = new HashSet<>();
    private final Companions places = new Companions();

    Reading(Scan scan) {
      this.scan = scan;
      this.tokens = scan.tokens();
    }

    QuestionCompanies result() {
      for (var symbol : scan.symbols()) {
        take(symbol.company(), symbol.first(), symbol.last() + 1);
        places.add(symbol);
      }
      for (int i = 0; i < tokens.size(); i++)
        symbol(i);
      scan.candidates().forEach(this::plain);
      boolean bare = BareNames.in(scan);
      var evidence = new Evidence(matcher, scan);
      for (var candidate : scan.candidates()) {
        if (bare && candidate.name().kind() == Name.Kind.AMBIGUOUS) take(candidate);
        else if (!plainKind(candidate)) weigh(candidate, evidence);
      }
      for (int i = 0; i < tokens.size(); i++)
        if (free(i)) longer(i);
      for (int i = 0; i < tokens.size(); i++)
        near(i);
      certain.sort(Comparator.comparing(CompanyMention::span));
      near.sort(Comparator.comparing(NearSpelling::span));
      return new QuestionCompanies(certain, near, ambiguous);
    }

    private boolean plainKind(Candidate candidate) {
      return candidate.name().kind() == Name.Kind.PLAIN
          || (candidate.confirmed() && candidate.name().kind() == Name.Kind.AMBIGUOUS);
    }

    private void plain(Candidate candidate) {
      if (!plainKind(candidate)) return;
      places.add(candidate);
      take(candidate);
    }

    private void weigh(Candidate candidate, Evidence evidence) {
      switch (candidate.name().kind()) {
        case AMBIGUOUS -> {
          if (evidence.score(candidate, places) >= Evidence.ENOUGH) take(candidate);
          else
            taken.set(candidate.first(), candidate.end());
        }
        case SHARED -> shared(candidate);
        case SHORT -> {
          var left = candidate.name().companies().stream().filter(companies::contains).toList();
          if (left.size() == 1 && candidate.name().fits(tokens, candidate.first()))
            take(left.getFirst(), candidate.first(), candidate.end());
        }
        case PLAIN, OTHER -> {
        }
      }
    }

    private void shared(Candidate candidate) {
      taken.set(candidate.first(), candidate.end());
      var left = candidate.name().companies().stream().filter(companies::contains).toList();
      if (left.size() == 1) {
        take(left.getFirst(), candidate.first(), candidate.end());
        return;
      }
      var ids = candidate.name().companies().stream().map(company -> matcher.company(company).id()).toList();
      ambiguous.add(new AmbiguousName(candidate.span().of(tokens.text()), candidate.span(), ids));
    }

    private void symbol(int i) {
      int length = tokens.end(i) - tokens.start(i);
      if (taken.get(i) || scan.covered(i) || length < MIN_SYMBOL || length > MIN_SMALL_SYMBOL + 1) return;
      var folded = Folding.fold(tokens.surface(i));
      boolean written = tokens.allCapitals(i);
      if (!written && (length < MIN_SMALL_SYMBOL || matcher.common().contains(folded))) return;
      var company = matcher.tickers().bare(folded);
      if (company != null) take(company, i, i + 1);
    }

    private void near(int i) {
      if (free(i) && free(i + 1) && joined(i)) return;
      if (!free(i) || plural(i) || inPersonName(i)) return;
      suggest(i, i + 1, spelling.near(Folding.fold(tokens.surface(i))));
    }

    /** Takes a possessive without its apostrophe, as in "googles profit". */
    private boolean plural(int i) {
      int end = tokens.end(i) - 1;
      if (end - tokens.start(i) < MIN_SMALL_SYMBOL || tokens.text().charAt(end) != 's') return false;
      var name = matcher.trie()
          .longest(Tokens.of(tokens.text().substring(tokens.start(i), end), matcher.words()), 0, true);
      if (name == null || name.length() != 1 || name.kind() != Name.Kind.PLAIN) return false;
      take(name.company(), i, new Span(tokens.start(i), end));
      return true;
    }

    /** Suggests a name of several words of which one is misspelled, as in "research in moton". */
    private void longer(int i) {
      for (var part : spelling.parts(Folding.fold(tokens.surface(i)))) {
        int written = tokens.word(i);
        tokens.replace(i, matcher.words().find(part));
        for (int first = Math.max(0, i - MAX_WORDS); first <= i; first++) {
          var name = matcher.trie().longest(tokens, first, true);
          if (name != null && name.length() > 1 && first + name.length() > i && !name.companies().isEmpty()) {
            suggest(first, first + name.length(), List.of(near(name)));
            tokens.replace(i, written);
            return;
          }
        }
        tokens.replace(i, written);
      }
    }

    private NearSpelling.Candidate near(Name name) {
      return new NearSpelling.Candidate(matcher.company(name.company()).id(), name.canonical(), 1);
    }

    /** Whether two words are one name written apart, as in "face book". */
    private boolean joined(int i) {
      if (tokens.gap(i + 1) != Tokens.Gap.SPACE) return false;
      var first = Folding.fold(tokens.surface(i));
      var second = Folding.fold(tokens.surface(i + 1));
      if (first.length() < MIN_PART || second.length() < MIN_PART || first.length() + second.length() < MIN_JOINED)
        return false;
      var joined = matcher.trie().longest(Tokens.of(first + second, matcher.words()), 0, true);
      if (joined == null || joined.length() != 1 || joined.kind() != Name.Kind.PLAIN) return false;
      suggest(i, i + 2,
          List.of(near(joined)));
      return true;
    }

    private void suggest(int first, int end, List<NearSpelling.Candidate> candidates) {
      if (candidates.isEmpty()) return;
      var span = new Span(tokens.start(first), tokens.end(end - 1));
      near.add(new NearSpelling(span.of(tokens.text()), span, candidates));
      taken.set(first, end);
    }

    private boolean free(int i) {
      return i < tokens.size() && !taken.get(i) && !scan.covered(i);
    }

    /** Whether the word is a capitalised part of a longer name that we do not know. */
    private boolean inPersonName(int i) {
      if (!tokens.capital(i) || tokens.allCapitals(i)) return false;
      boolean after = i + 1 < tokens.size() && tokens.gap(i + 1) == Tokens.Gap.SPACE && unknownName(i + 1);
      boolean before = i > 1 && tokens.gap(i) == Tokens.Gap.SPACE && unknownName(i - 1);
      return after || before;
    }

    private boolean unknownName(int i) {
      return tokens.capital(i) && !scan.covered(i);
    }

    private void take(Candidate candidate) {
      taken.set(candidate.first(), candidate.end());
      companies.add(candidate.name().company());
      certain.add(new CompanyMention(matcher.company(candidate.name().company()).id(), candidate.span()));
    }

    private void take(int company, int first, int end) {
      taken.set(first, end);
      take(company, first, new Span(tokens.start(first), tokens.end(end - 1)));
    }

    private void take(int company, int token, Span span) {
      taken.set(token);
      companies.add(company);
      certain.add(new CompanyMention(matcher.company(company).id(), span));
    }
  }
}
