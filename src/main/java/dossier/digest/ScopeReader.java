package dossier.digest;

import dossier.answer.Among;
import dossier.answer.FactKinds;
import dossier.company.AmbiguousName;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.company.NearSpelling;
import dossier.company.QuestionCompanies;
import dossier.fact.FactType;
import dossier.name.Party;
import dossier.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads scopes with the companies of the catalogue and the lists of the workspace. Safe for many threads. */
public final class ScopeReader implements Scopes {
  /** Longest scope in characters. */
  public static final int MAX_LENGTH = 3_000;
  private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]{1,200})[\"“”„]");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.&'’+-]*");
  /** Words that say nothing of what is meant. */
  private static final Set<String> PLAIN = Set.of("about", "of", "on", "for", "from", "by", "in", "and", "or", "the",
      "a",
      "an", "with", "news", "facts", "stories", "everything", "anything", "all", "companies", "company", "any", "what",
      "new", "is", "to");

  private final CompanyCatalog catalog;
  private final CompanyLinker linker;
  private final NamedCompanies named;

  /** Reads companies with {@code linker}, which knows those of {@code catalog}, and lists with {@code named}. */
  public ScopeReader(CompanyCatalog catalog, CompanyLinker linker, NamedCompanies named) {
    this.catalog = catalog;
    this.linker = linker;
    this.named = named;
  }

  @Override
  public Reading read(String typed, String team, String user) {
    if (typed.length() > MAX_LENGTH)
      return new Reading.Unclear("That is too long: at most " + MAX_LENGTH + " characters.");
    return switch (named.read(typed, team, user)) {
      case NamedCompanies.Found.Missing(var sentence) -> new Reading.Unclear(sentence);
      case NamedCompanies.Found.Named(var among, var left) -> read(typed.strip(), among, left);
    };
  }

  @Override
  public Set<CompanyId> untracked(String team) {
    return named.untracked(team);
  }

  /**
   * Companies that words name beside others; nothing where a word is none, or nobody is named.
   *
   * @param besides those named already
   */
  Optional<Among> companies(String words, String team, String user, Among besides) {
    if (!(read(words, team, user) instanceof Reading.Understood(var scope))) return Optional.empty();
    if (!scope.words().isEmpty() || !scope.types().isEmpty() || scope.parties().isEmpty()) return Optional.empty();
    Set<Company> companies = new LinkedHashSet<>(besides.companies());
    Set<String> outside = new LinkedHashSet<>(besides.outside());
    List<String> called = new ArrayList<>(besides.called().isEmpty() ? List.of() : List.of(besides.called()));
    for (Party party : scope.parties()) {
      Optional.ofNullable(party.company())
          .flatMap(catalog::find)
          .ifPresentOrElse(companies::add, () -> outside.add(party.name()));
      called.add(party.name());
    }
    return Optional.of(new Among(List.copyOf(companies), List.copyOf(outside), besides.own(),
        String.join(", ", called)));
  }

  private Reading read(String typed, Among among, String text) {
    Set<Party> parties = new LinkedHashSet<>(among.parties());
    StringBuilder left = new StringBuilder(text);
    Matcher quoted = QUOTED.matcher(text);
    List<Party> named = new ArrayList<>();
    while (quoted.find()) {
      named.addAll(whole(quoted.group(1).strip()));
      blank(left, new Span(quoted.start(), quoted.end()));
    }
    String besides = left.toString();
    QuestionCompanies companies = linker.readQuestion(besides);
    if (!companies.ambiguous().isEmpty())
      return new Reading.Unclear(ambiguous(companies.ambiguous().getFirst(), besides));
    companies.certain().forEach(mention -> {
      catalog.find(mention.company()).ifPresent(company -> parties.add(new Party(company.name(), company.id())));
      blank(left, mention.span());
    });
    parties.addAll(named);
    Set<FactType> types = EnumSet.noneOf(FactType.class);
    for (FactKinds.At kind : FactKinds.in(left.toString())) {
      types.addAll(kind.types());
      blank(left, kind.span());
    }
    List<String> words = words(left);
    Optional<NearSpelling> near = companies.near()
        .stream()
        .filter(each -> words.contains(each.surface().toLowerCase(Locale.ROOT)))
        .findFirst();
    if (near.isPresent()) return new Reading.Unclear(misspelt(near.get()));
    return new Reading.Understood(new Scope(List.copyOf(parties), types, words, typed, among.own(), Set.of()));
  }

  /** The company that is quoted: of the catalogue where the whole is a name of one. */
  private List<Party> whole(String name) {
    if (name.isEmpty()) return List.of();
    Optional<Company> called = catalog.companies()
        .stream()
        .filter(company -> company.name().equalsIgnoreCase(name))
        .findFirst();
    if (called.isPresent()) return List.of(new Party(called.get().name(), called.get().id()));
    return linker.readQuestion(name)
        .certain()
        .stream()
        .filter(mention -> mention.span().length() == name.length())
        .flatMap(mention -> catalog.find(mention.company()).stream())
        .map(company -> new Party(company.name(), company.id()))
        .findFirst()
        .or(() -> Optional.of(new Party(name, null)))
        .stream()
        .toList();
  }

  private static List<String> words(CharSequence left) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(left);
    while (word.find()) {
      String each = word.group().toLowerCase(Locale.ROOT);
      if (!PLAIN.contains(each) && !words.contains(each)) words.add(each);
    }
    return words;
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++)
      text.setCharAt(i, ' ');
  }

  private String ambiguous(AmbiguousName name, String text) {
    return "“" + name.span().of(text) + "” may be " + names(name.candidates(), " or ") + ". Write the full name.";
  }

  private String misspelt(NearSpelling near) {
    List<CompanyId> candidates = near.candidates().stream().map(each -> each.company()).distinct().toList();
    return "I do not know “" + near.surface() + "”. Did you mean " + names(candidates, " or ")
        + "? Put it in quotation marks if it is a name of its own.";
  }

  private String names(Collection<CompanyId> companies, String between) {
    return companies.stream()
        .flatMap(id -> catalog.find(id).stream())
        .map(Company::name)
        .collect(Collectors.joining(between));
  }
}
