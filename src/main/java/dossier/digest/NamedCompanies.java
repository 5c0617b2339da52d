package dossier.digest;

import dossier.answer.Among;
import dossier.answer.OfEach;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import dossier.store.CompanyLists;
import dossier.store.TrackedCompany;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds in what people type the companies that they name by {@code @list} and {@code sector:chips}. Companies that the
 * workspace does not track are left out of sectors.
 */
public final class NamedCompanies {
  static final Pattern REFERENCE = Pattern
      .compile("(?<![\\p{L}\\p{N}@:])(?:@(?<list>[A-Za-z0-9-]+)|sector:(?<sector>[A-Za-z-]*))",
          Pattern.CASE_INSENSITIVE);
  /** Companies that one question may be about: more of them say little of any one. */
  static final int MOST_ASKED = 10;
  /** Words that join a reference to others. */
  private static final Pattern JOINED = Pattern.compile(
      "^(?:\\s|,|;|&|\\band\\b|\\bor\\b)+|(?:\\s|,|;|&|\\band\\b|\\bor\\b)+$",
      Pattern.CASE_INSENSITIVE);

  /** A list or sector with the words by which a question asks which of its companies something is true of. */
  private static final Pattern CHOICE = Pattern.compile(
      "(?:\\b(?:which|who|any|all|each|every|either|both|some|most|none)(?: (?:one|ones|compan(?:y|ies)|members?))?"
          + " (?:(?:of|in|among|from|on) )?(?:the )?(?:compan(?:y|ies) (?:of|in|among|from|on) )?)?(?:"
          + REFERENCE.pattern()
          + ")(?: compan(?:y|ies)\\b)?",
      Pattern.CASE_INSENSITIVE);

  /** A text that names another list or sector and says nothing else. */
  private static final Pattern INSTEAD = Pattern.compile(
      "(?:(?:and|or|what about|how about|same for)\\s+)?(?:of |for )?(?<other>" + REFERENCE.pattern() + ")[\\s?.!]*",
      Pattern.CASE_INSENSITIVE);

  private final CompanyCatalog catalog;
  private final CompanyLists lists;
  private final OwnCompanies own;
  private final CompanyTracker tracker;

  /** Companies of {@code catalog} and of workspaces' own, and lists in {@code lists}. */
  public NamedCompanies(CompanyCatalog catalog, CompanyLists lists, OwnCompanies own, CompanyTracker tracker) {
    this.own = own;
    this.tracker = tracker;
    this.catalog = catalog;
    this.lists = lists;
  }

  /** What was found. */
  public sealed interface Found {
    /**
     * The companies.
     *
     * @param among nobody where none is named so
     * @param left the words besides
     */
    record Named(Among among, String left) implements Found {}

    /**
     * A list or sector that there is not.
     *
     * @param sentence for the person who typed it
     */
    record Missing(String sentence) implements Found {}
  }

  /** Whether words name a list or a sector, be there one or not. */
  public static boolean isReferring(String words) {
    return REFERENCE.matcher(words).find();
  }

  /** The companies that a person of a workspace names. */
  public Found read(String words, String team, String user) {
    Matcher matcher = REFERENCE.matcher(words);
    StringBuilder left = new StringBuilder();
    Set<Company> companies = new LinkedHashSet<>();
    Set<String> outside = new LinkedHashSet<>();
    List<String> called = new ArrayList<>();
    int from = 0;
    while (matcher.find()) {
      String list = matcher.group("list");
      Optional<String> missing = list != null
          ? list(list.toLowerCase(Locale.ROOT), team, user, companies, outside)
          : sector(matcher.group("sector").toLowerCase(Locale.ROOT), team, companies);
      if (missing.isPresent()) return new Found.Missing(missing.get());
      called.add(matcher.group().toLowerCase(Locale.ROOT));
      left.append(words, from, matcher.start());
      from = matcher.end();
    }
    left.append(words, from, words.length());
    List<Among.Own> owned = owned(left, outside, team, called);
    if (called.isEmpty()) return new Found.Named(Among.NOBODY, words);
    return new Found.Named(new Among(List.copyOf(companies), List.copyOf(outside), owned,
        String.join(", ", called)), JOINED.matcher(left.toString()).replaceAll("").replaceAll("\\s+", " "));
  }

  /** What came of spelling a question out. */
  public sealed interface Spelled {
    /**
     * The question with the names of companies in place of lists and sectors.
     *
     * @param each the same of each company, where one list or sector is named; empty where it is to be asked as a whole
     */
    record Out(String question, List<OfEach.Single> each) implements Spelled {
      public Out {
        each = List.copyOf(each);
      }
    }

    /**
     * It cannot be.
     *
     * @param sentence for the person who typed it
     */
    record Not(String sentence) implements Spelled {}
  }

  /** A question as one would ask it without lists and sectors: "which of @phones …" is "which of Xiaomi, Huawei and ZTE …". */
  public Spelled spelled(String question, String team, String user) {
    Matcher matcher = REFERENCE.matcher(question);
    StringBuilder spelled = new StringBuilder();
    List<List<String>> named = new ArrayList<>();
    while (matcher.find())
      switch (read(matcher.group(), team, user)) {
        case Found.Missing(var sentence) -> {
          return new Spelled.Not(sentence);
        }
        case Found.Named(var among, var _) -> {
          List<String> names = among.names();
          if (names.size() > MOST_ASKED)
            return new Spelled.Not(
                "A question can be about " + MOST_ASKED + " companies at once, and " + matcher.group()
                    + " has " + names.size() + ". Name one of them, or type: facts " + matcher.group());
          named.add(names);
          matcher.appendReplacement(spelled, Matcher.quoteReplacement(enumerated(names)));
        }
      }
    List<OfEach.Single> each = named.size() == 1 && named.getFirst().size() > 1
        ? named.getFirst().stream().map(name -> new OfEach.Single(name, single(question, name))).toList()
        : List.of();
    return new Spelled.Out(matcher.appendTail(spelled).toString(), each);
  }

  /** A question about one company of those that it names together. */
  private static String single(String question, String company) {
    return CHOICE.matcher(question).replaceAll(Matcher.quoteReplacement(company));
  }

  /** A question that names one list or sector, of the other one that a text such as "and @chips?" names; nothing for other texts. */
  public static Optional<String> instead(String question, String text) {
    Matcher other = INSTEAD.matcher(text);
    return isReferring(question) && other.matches()
        ? Optional.of(REFERENCE.matcher(question).replaceAll(Matcher.quoteReplacement(other.group("other"))))
        : Optional.empty();
  }

  private static String enumerated(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /** Companies of the workspace's own that the words name, which are taken out of them, and those that lists name. */
  private List<Among.Own> owned(StringBuilder left, Set<String> outside, String team, List<String> called) {
    List<Among.Own> owned = new ArrayList<>();
    for (TrackedCompany company : own.of(team)) {
      boolean listed = outside.removeIf(name -> names(company).anyMatch(name::equalsIgnoreCase));
      boolean named = false;
      for (String name : names(company).sorted(Comparator.comparingInt(String::length).reversed()).toList()) {
        Matcher at = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(left);
        if (!at.find()) continue;
        left.replace(at.start(), at.end(), " ");
        named = true;
      }
      if (named) called.add(company.name());
      if (named || listed) owned.add(own.meant(company));
    }
    return owned;
  }

  private static Stream<String> names(TrackedCompany company) {
    return Stream.concat(Stream.of(company.name()), company.aliases().stream());
  }

  private Optional<String> list(String name, String team, String user, Set<Company> companies, Set<String> outside) {
    Optional<CompanyList> list = lists.find(team, user, name);
    if (list.isEmpty()) return Optional.of(noList(name, team, user));
    for (Member member : list.get().members()) {
      Optional<Company> company = Optional.ofNullable(member.company()).flatMap(id -> catalog.find(new CompanyId(id)));
      company.ifPresentOrElse(companies::add, () -> outside.add(member.name()));
    }
    return Optional.empty();
  }

  /** That there is no list of a name, and which there are. */
  String noList(String name, String team, String user) {
    String known = lists.all(team, user).stream().map(each -> "@" + each.name()).collect(Collectors.joining(", "));
    return "There is no list @" + name + ". " + (known.isEmpty()
        ? "Make one, such as: list china-phones = xiaomi huawei zte."
        : "There are: " + known + ".");
  }

  private Optional<String> sector(String name, String team, Set<Company> companies) {
    List<Company> sector = catalog.sector(name);
    if (sector.isEmpty())
      return Optional.of("There is no sector “" + name + "”. There are: " + String.join(", ", sectors()) + ".");
    Set<CompanyId> untracked = tracker.untracked(team);
    sector.stream().filter(company -> !untracked.contains(company.id())).forEach(companies::add);
    return Optional.empty();
  }

  /** The lists, sectors and companies of the workspace's own that have {@code typed} in their names, as people type them. */
  public List<String> suggest(String typed, String team, String user) {
    String asked = typed.toLowerCase(Locale.ROOT).strip();
    Stream<String> named = lists.all(team, user).stream().map(list -> "@" + list.name());
    Stream<String> owned = own.of(team).stream().map(TrackedCompany::name);
    Stream<String> sectors = sectors().stream().map(sector -> "sector:" + sector);
    return Stream.of(named, owned, sectors)
        .flatMap(each -> each)
        .filter(each -> each.toLowerCase(Locale.ROOT).contains(asked))
        .toList();
  }

  /** The companies of the catalogue that a workspace does not track. */
  Set<CompanyId> untracked(String team) {
    return tracker.untracked(team);
  }

  /** The sectors that companies of the catalogue are in. */
  Set<String> sectors() {
    return catalog.companies().stream().map(Company::sector).collect(Collectors.toCollection(TreeSet::new));
  }
}
