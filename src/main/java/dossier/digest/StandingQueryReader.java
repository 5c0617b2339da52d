package dossier.digest;

import dossier.answer.Among;
import dossier.company.CompanyId;
import dossier.company.Salience;
import dossier.digest.Scopes.Reading;
import dossier.index.ArticleEntry;
import dossier.index.Queries;
import dossier.name.Party;
import dossier.retrieve.BadQueryException;
import dossier.retrieve.StandingSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads what an alert is to listen for: the words of a question, or a query in Lucene's syntax. */
public final class StandingQueryReader {
  /** Up to so many words must all be there; of more, three in four. */
  private static final int ALL_WORDS = 3;
  private static final Pattern SYNTAX = Pattern.compile(
      "[\"*?~^()]|\\b(?:AND|OR|NOT)\\b|(?:^|[\\s(+-])(?!sector:)[a-z_]+:\\S|(?:^|\\s)[+-]\\S|&&|\\|\\|");
  private static final Pattern QUESTION_MARK = Pattern.compile("\\?\\s*$");
  /** Lists stand in a query where a company can; what is in quotation marks is left as it is. */
  private static final Pattern LIST = Pattern.compile("\"[^\"]*\"|(?<=^|[\\s(+-])(?:@[\\w-]+|sector:[\\w-]+)");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]{1,200}\"");

  private final Scopes scopes;
  private final StandingSyntax syntax;

  /** Reads names and lists by these. */
  public StandingQueryReader(Scopes scopes, StandingSyntax syntax) {
    this.scopes = scopes;
    this.syntax = syntax;
  }

  /** What came of reading. */
  public sealed interface Outcome {
    /** It can be listened for. */
    record Understood(StandingQuery query) implements Outcome {}

    /**
     * It cannot.
     *
     * @param sentence for the person who typed it; holds their words as they are
     */
    record Unclear(String sentence) implements Outcome {}
  }

  /** Whether words are a query in Lucene's syntax. */
  public static boolean isQuery(String words) {
    return SYNTAX.matcher(words).find();
  }

  /**
   * Reads what was typed.
   *
   * @param team Slack's id of the workspace; empty in a terminal
   * @param user Slack's id of whose alert it is
   * @param mentions whether articles count that only mention a company
   */
  public Outcome read(String typed, String team, String user, boolean mentions) {
    String words = QUESTION_MARK.matcher(typed.strip()).replaceAll("").strip();
    if (words.isEmpty()) return new Outcome.Unclear("Say what to listen for.");
    return isQuery(words) && !isNames(words, team, user)
        ? query(words, team, user, mentions)
        : words(words, team, user, mentions);
  }

  /** Whether quotation marks alone make words look like a query, and what is in them are names of companies of the catalogue. */
  private boolean isNames(String words, String team, String user) {
    Matcher quoted = QUOTED.matcher(words);
    boolean any = false;
    while (quoted.find()) {
      any = true;
      if (!(scopes.read(quoted.group(), team, user) instanceof Reading.Understood(var scope))
          || scope.parties().size() != 1 || scope.parties().getFirst().company() == null || !scope.words().isEmpty())
        return false;
    }
    return any && !isQuery(QUOTED.matcher(words).replaceAll(" "));
  }

  private Outcome words(String typed, String team, String user, boolean mentions) {
    return switch (scopes.read(typed, team, user)) {
      case Reading.Unclear(var sentence) -> new Outcome.Unclear(sentence);
      case Reading.Understood(var scope) when scope.isAll() -> new Outcome.Unclear("Say what to listen for.");
      case Reading.Understood(var scope) -> new Outcome.Understood(of(scope, mentions));
    };
  }

  private StandingQuery of(Scope scope, boolean mentions) {
    BooleanQuery.Builder query = new BooleanQuery.Builder().add(Queries.passages(), Occur.FILTER);
    if (!scope.parties().isEmpty()) query.add(parties(scope, mentions), Occur.FILTER);
    if (!scope.words().isEmpty()) query.add(words(scope.words()), Occur.FILTER);
    return scope.own().isEmpty()
        ? new StandingQuery(query.build(), scope.types(), companies(scope.parties()))
        : new StandingQuery(query.build(), scope.types(), companies(scope.parties()),
            StandingQuery.Besides.when(concerning(scope, mentions)));
  }

  /** Of companies of the workspace's own articles count that are about them, which their texts alone tell. */
  private static Predicate<ArticleEntry> concerning(Scope scope, boolean mentions) {
    OwnMatch own = new OwnMatch(scope.own());
    Set<CompanyId> tracked = companies(scope.parties());
    List<String> outside = scope.parties()
        .stream()
        .filter(party -> party.company() == null && !scope.isOwn(party))
        .map(party -> party.name().toLowerCase(Locale.ROOT))
        .toList();
    return entry -> {
      String text = entry.article().title() + (mentions ? " " + entry.article().body() : "");
      String small = text.toLowerCase(Locale.ROOT);
      return entry.links()
          .links()
          .stream()
          .anyMatch(link -> tracked.contains(link.company())
              && (mentions || link.salience() == Salience.ABOUT))
          || outside.stream().anyMatch(small::contains)
          || (mentions ? own.isNamed(entry) : own.about(entry).isPresent());
    };
  }

  private static Set<CompanyId> companies(List<Party> parties) {
    Set<CompanyId> ids = new LinkedHashSet<>();
    for (Party party : parties)
      if (party.company() != null) ids.add(party.company());
    return ids;
  }

  /** A company outside the catalogue is looked for by its name: in the title where an article must be about it. */
  private Query parties(Scope scope, boolean mentions) {
    List<Party> parties = scope.parties();
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<CompanyId> tracked = List.copyOf(companies(parties));
    if (!tracked.isEmpty()) any.add(StandingSyntax.concerning(tracked, mentions), Occur.SHOULD);
    for (Party party : parties) {
      Query named = party.company() == null ? syntax.phrase(party.name(), !mentions && !scope.isOwn(party)) : null;
      if (named != null) any.add(named, Occur.SHOULD);
    }
    return any.build();
  }

  private Query words(List<String> words) {
    List<Query> wanted = new ArrayList<>();
    for (String word : words) {
      Query each = either(word);
      if (each != null) wanted.add(each);
    }
    if (wanted.isEmpty()) return new MatchNoDocsQuery("no word can be searched");
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    wanted.forEach(each -> all.add(each, Occur.SHOULD));
    int least = wanted.size() <= ALL_WORDS ? wanted.size() : Math.ceilDiv(3 * wanted.size(), 4);
    return all.setMinimumNumberShouldMatch(least).build();
  }

  /** The word as it is or in its other number: the stemmer leaves some words in s as they are, "stores" among them. */
  private @Nullable Query either(String word) {
    Query typed = syntax.phrase(word, false);
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
    Query other = syntax.phrase(plural ? word.substring(0, word.length() - 1) : word + "s", false);
    if (typed == null || other == null || typed.equals(other)) return typed;
    return new BooleanQuery.Builder().add(typed, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }

  private Outcome query(String typed, String team, String user, boolean mentions) {
    StringBuilder expanded = new StringBuilder();
    Matcher lists = LIST.matcher(typed);
    while (lists.find()) {
      if (lists.group().startsWith("\"")) continue;
      Reading list = scopes.read(lists.group(), team, user);
      if (list instanceof Reading.Unclear(var sentence)) return new Outcome.Unclear(sentence);
      if (list instanceof Reading.Understood(var scope))
        lists.appendReplacement(expanded, Matcher.quoteReplacement(members(scope)));
    }
    Map<String, Among.Own> own = new HashMap<>();
    try {
      StandingSyntax.Read read = syntax.query(lists.appendTail(expanded).toString(), mentions,
          text -> own(text, team, user).map(company -> names(own, company)).orElse(List.of()));
      if (isEverything(read.query()))
        return new Outcome.Unclear("That matches nearly everything. Say what to listen for.");
      if (read.outside().isEmpty())
        return new Outcome.Understood(new StandingQuery(read.query(), Set.of(), read.companies()));
      OwnMatch named = new OwnMatch(List.copyOf(own.values()));
      return new Outcome.Understood(new StandingQuery(read.candidates(), Set.of(), read.companies(),
          entry -> read.about(named.aboutWhich(entry))));
    } catch (BadQueryException e) {
      return new Outcome.Unclear(String.valueOf(e.getMessage()));
    }
  }

  /** The company of the workspace's own that the whole of a text names. */
  private Optional<Among.Own> own(String text, String team, String user) {
    return scopes.read(text, team, user) instanceof Reading.Understood(var scope)
        && scope.own().size() == 1 && scope.parties().stream().allMatch(scope::isOwn) && scope.words().isEmpty()
            ? Optional.of(scope.own().getFirst())
            : Optional.empty();
  }

  private static List<String> names(Map<String, Among.Own> own, Among.Own company) {
    own.put(company.name(), company);
    return Stream.concat(Stream.of(company.name()), company.aliases().stream()).toList();
  }

  /** One of the workspace's own is read as what is about it, any other as what has its name in the title. */
  private static String members(Scope scope) {
    return scope.parties()
        .stream()
        .map(party -> party.company() != null
            ? "company:" + party.company().value()
            : (scope.isOwn(party) ? "\"" : "title:\"") + party.name().replaceAll("[\"\\\\]", " ") + "\"")
        .collect(Collectors.joining(" OR ", "(", ")"));
  }

  /** Whether nothing that must be there is said: a star, or only what must not be there. */
  private static boolean isEverything(Query query) {
    return switch (query) {
      case MatchAllDocsQuery _ -> true;
      case BooleanQuery all -> all.clauses()
          .stream()
          .filter(clause -> !clause.query().equals(Queries.passages()))
          .allMatch(StandingQueryReader::saysNothing);
      default -> false;
    };
  }

  private static boolean saysNothing(BooleanClause clause) {
    return clause.isProhibited() || isEverything(clause.query());
  }
}
