package dossier.speech;

import dossier.name.Name;
import dossier.name.NameType;
import dossier.text.Span;
import dossier.text.WordMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the tokens of one body, from its start to its end. */
final class Tokens {
  /** A word in small letters, with a plain apostrophe, and the bits of the tables that hold it. */
  private record Small(String text, long tables) {
    static Small of(String said) {
      String small = said.toLowerCase(Locale.ROOT).replace('’', '\'');
      return new Small(small, SpeechWords.ENGLISH.of(small));
    }
  }

  private static final WordMemory<Small> SMALL = new WordMemory<>(Small::of);
  private static final Small POSSESSIVE = Small.of("'s");
  private static final long NO_MODIFIER = SpeechWords.bits("say", "tell", "report", "participle", "preposition",
      "conjunction", "finite", "subject-pronoun", "auxiliary", "weekday");
  private static final long NO_ARGUMENT = SpeechWords.bits("say", "tell", "participle", "finite", "subject-pronoun",
      "auxiliary", "weekday", "relative", "no-argument");
  private static final long ADJECTIVE = SpeechWords.bits("participle-adjective");
  private static final long DETERMINER = SpeechWords.bits("determiner");
  private static final long SAYING = SpeechWords.bits("say", "tell");
  private static final List<String> COMPANY_ENDS = List.of("inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.",
      "plc",
      "llc", "ag", "nv", "sa", "lp", "group", "holdings");
  private static final int LONGEST_BRACKET = 80;

  private final String body;
  private final List<Name> names;
  private final List<Quotation> quotations;
  private List<Token> tokens = new ArrayList<>();
  private int name;
  private int quotation;

  Tokens(String body, List<Name> names) {
    this.body = body;
    this.names = names;
    this.quotations = Quotations.find(body);
  }

  /** What was read since it was last taken, with a stop at {@code end}. */
  List<Token> take(int end) {
    List<Token> taken = tokens;
    taken.add(new Token(end, end, "", TokenClass.STOP.bit(), null, null));
    tokens = new ArrayList<>();
    return taken;
  }

  /** Whether the last token is a quotation with which the next goes on. */
  boolean goOn() {
    Quotation last = tokens.isEmpty() ? null : tokens.getLast().quotation();
    return last != null && last.continued();
  }

  /** Reads up to {@code end}, or beyond where a quotation ends later; returns where it stopped. */
  int read(int from, int end) {
    int at = from;
    while (at < end) {
      while (quotation < quotations.size() && quotations.get(quotation).open() < at)
        quotation++;
      if (quotation < quotations.size() && quotations.get(quotation).open() == at) {
        Quotation quoted = quotations.get(quotation++);
        tokens.add(new Token(at, quoted.close(), "", TokenClass.QUOTATION.bit(), null, quoted));
        at = Math.max(quoted.close(), at + 1);
      } else {
        at = one(at, end);
      }
    }
    return at;
  }

  /** Reads one token at {@code at}; returns where the next may begin. */
  private int one(int at, int end) {
    while (name < names.size() && names.get(name).span().start() < at)
      name++;
    if (name < names.size() && names.get(name).span().start() == at) return named(names.get(name++));
    char c = body.charAt(at);
    if (Character.isWhitespace(c)) return at + 1;
    if (Character.isLetterOrDigit(c) || c == '$' || c == '€' || c == '£' || c == '#' || c == '@') return word(at, end);
    if ((c == '\'' || c == '’') && at + 1 < end && Character.isLetter(body.charAt(at + 1))) return word(at, end);
    if (c == '(' || c == '[' || c == '<') return bracket(at, c);
    if (c == ',') return mark(at, TokenClass.COMMA);
    return c == '.' ? at + 1 : mark(at, TokenClass.MARK);
  }

  private int mark(int at, TokenClass kind) {
    tokens.add(new Token(at, at + 1, body.substring(at, at + 1), kind.bit(), null, null));
    return at + 1;
  }

  private int bracket(int at, char open) {
    char closing = open == '(' ? ')' : open == '[' ? ']' : '>';
    int close = body.indexOf(closing, at, Math.min(body.length(), at + LONGEST_BRACKET));
    if (close < 0) return mark(at, TokenClass.MARK);
    return close + 1;
  }

  private int named(Name found) {
    Span span = found.span();
    long tables = TokenClass.NAME.bit() | TokenClass.ARGUMENT.bit() | TokenClass.FREE.bit();
    if (found.type() == NameType.PERSON) tables |= TokenClass.PERSON.bit();
    else
      tables |= TokenClass.MODIFIER.bit();
    if (found.isBody()) tables |= TokenClass.BODY.bit();
    tokens.add(new Token(span.start(), span.end(), "", tables, found, null));
    return pluralPossessive(span.end()) ? possessive(span.end()) : span.end();
  }

  /** Whether an apostrophe alone makes a possessive here: "Partners' analyst". */
  private boolean pluralPossessive(int at) {
    return at + 1 < body.length() && (body.charAt(at) == '\'' || body.charAt(at) == '’') && body.charAt(at - 1) == 's'
        && Character.isWhitespace(body.charAt(at + 1));
  }

  private int possessive(int at) {
    tokens.add(new Token(at, at + 1, "'s", tables(POSSESSIVE, false, at), null, null));
    return at + 1;
  }

  private int word(int from, int limit) {
    int at = from + 1;
    while (at < limit && isInner(at, limit))
      at++;
    if (at - from > 2 && (body.startsWith("'s", at - 2) || body.startsWith("’s", at - 2))) at -= 2;
    if (hasStop(at, limit)) at++;
    Small small = SMALL.of(body, from, at);
    String word = small.text();
    Token last = tokens.isEmpty() ? null : tokens.getLast();
    boolean capital = Character.isUpperCase(body.charAt(from));
    if (last != null && last.isIn(TokenClass.BODY.bit()) && capital
        && (COMPANY_ENDS.contains(word) || isTicker(from, at)))
      tokens.set(tokens.size() - 1, new Token(last.start(), at, "", last.tables(), last.name(), null));
    else
      tokens.add(new Token(from, at, word, tables(small, capital, from), null, null));
    return pluralPossessive(at) ? possessive(at) : at;
  }

  /** Letters, digits, and marks between them. */
  private boolean isInner(int at, int limit) {
    char c = body.charAt(at);
    if (Character.isLetterOrDigit(c)) return true;
    if ("-.'’&,/%".indexOf(c) < 0) return false;
    if (c == '%') return true;
    if (at + 1 >= limit || !Character.isLetterOrDigit(body.charAt(at + 1))) return false;
    return c != ',' || (Character.isDigit(body.charAt(at - 1)) && Character.isDigit(body.charAt(at + 1)));
  }

  /** Whether a full stop at {@code at} belongs to the word: initials, "U.S.", and short words before more of a sentence. */
  private boolean hasStop(int at, int limit) {
    return at + 1 < limit && body.charAt(at) == '.';
  }

  /** Whether a word is an exchange's code such as {@code MSFT.O}. */
  private boolean isTicker(int from, int to) {
    int dot = body.indexOf('.', from, to);
    if (dot < 0 || dot >= to - 1) return false;
    for (int i = from; i < to; i++)
      if (i != dot && !Character.isUpperCase(body.charAt(i)) && !Character.isDigit(body.charAt(i))) return false;
    return to - dot <= 3;
  }

  private long tables(Small small, boolean capital, int from) {
    String word = small.text();
    long tables = small.tables();
    if (Character.isDigit(body.charAt(from))) tables |= TokenClass.NUMBER.bit();
    if (capital) tables |= TokenClass.CAPITAL.bit();
    boolean verb = word.endsWith("ed") && !capital && word.indexOf('-') < 0 && (tables & ADJECTIVE) == 0;
    if ((!verb && (tables & (NO_MODIFIER | DETERMINER)) == 0) || word.equals("'s"))
      tables |= TokenClass.MODIFIER.bit();
    if ((tables & NO_ARGUMENT) == 0) tables |= TokenClass.ARGUMENT.bit();
    if ((tables & SAYING) == 0) tables |= TokenClass.FREE.bit();
    return tables;
  }
}
