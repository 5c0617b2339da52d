package dossier.answer;

import dossier.article.ArticleId;
import dossier.company.CompanyCatalog;
import dossier.fact.CatalogOwners;
import dossier.fact.Evidence;
import dossier.fact.Fact;
import dossier.fact.FactType;
import dossier.fact.FoundFact;
import dossier.fact.MergedFact;
import dossier.fact.PartyKey;
import dossier.index.ArticleEntry;
import dossier.index.IndexSnapshot;
import dossier.name.ArticleNames;
import dossier.name.Name;
import dossier.name.NameType;
import dossier.name.Party;
import dossier.text.Span;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether a sentence that tells a fact speaks of the company of the fact itself: it names it, or it names nobody and its article's
 * title names that company alone; no other body stands nearer before the figure; and what is only mentioned begins with it.
 */
final class OwnSentence implements Predicate<MergedFact> {
  /** Facts whose figure is one of the company, not one that passes between companies. */
  private static final Set<FactType> FIGURES = EnumSet.of(FactType.EARNINGS, FactType.METRIC, FactType.WORKFORCE,
      FactType.FUNDING, FactType.LISTING);
  private static final Pattern VERSION = Pattern.compile(" \\S*\\d\\S*$");
  /** "20 percent of the workforce of Acme", "44 million subscribers at Acme". */
  private static final Pattern OF = Pattern.compile("(?: [\\w-]+){0,4} (?:of|at|in|for) (?:the )?");
  /** Sentences of a fact that are looked at. */
  private static final int LOOKED_AT = 6;

  private final Function<ArticleId, @Nullable ArticleEntry> entries;
  private final CatalogOwners products;

  OwnSentence(IndexSnapshot snapshot, CompanyCatalog companies) {
    this(snapshot::find, companies);
  }

  /** @param entries stored articles; null for one that is not stored (any more) */
  OwnSentence(Function<ArticleId, @Nullable ArticleEntry> entries, CompanyCatalog companies) {
    this.entries = entries;
    this.products = new CatalogOwners(companies);
  }

  @Override
  public boolean test(MergedFact fact) {
    if (fact.fact().type() == FactType.PRODUCT_LAUNCH && isLaunchOfAnother(fact.fact())) return false;
    boolean mentioned = Standing.of(fact) == Standing.MENTIONED;
    Set<Evidence> looked = new LinkedHashSet<>(Citing.chosen(fact));
    looked.addAll(fact.evidence());
    return looked.stream()
        .filter(each -> each.fact().modality() == fact.fact().modality())
        .limit(LOOKED_AT)
        .anyMatch(each -> isOwn(each, fact.fact(), mentioned));
  }

  /** Whoever sells the iPhone does not launch it; a company that is launched anew is no product of its own. */
  private boolean isLaunchOfAnother(Fact fact) {
    if (fact.products().stream().anyMatch(product -> product.equalsIgnoreCase(fact.company().name()))) return true;
    return fact.products().stream().anyMatch(product -> {
      String line = VERSION.matcher(product).replaceFirst("");
      Party owner = products.owner(line.substring(line.lastIndexOf(' ') + 1));
      return owner != null && !is(owner, fact.company());
    });
  }

  private static boolean is(Party one, Party other) {
    return PartyKey.of(one).equals(PartyKey.of(other));
  }

  private boolean isOwn(Evidence evidence, Fact fact, boolean mentioned) {
    ArticleEntry entry = entries.apply(evidence.article());
    if (entry == null || entry.names().equals(ArticleNames.NONE)) return true;
    if (evidence.sentence() >= entry.sentences().size()) return true;
    List<Name> bodies = bodies(entry, evidence);
    List<Name> titled = entry.names().title().stream().filter(Name::isBody).toList();
    boolean named = bodies.stream().anyMatch(body -> is(body, fact.company()));
    boolean first = !titled.isEmpty() && is(titled.getFirst(), fact.company());
    if (!named && !isMeant(titled, bodies, first, fact)) return false;
    boolean figure = FIGURES.contains(fact.type());
    boolean office = fact.type() == FactType.EXECUTIVE_CHANGE;
    if (office && !first && titled.stream().anyMatch(body -> body.type() == NameType.COMPANY)
        && titled.stream().noneMatch(body -> is(body, fact.company())))
      return false;
    boolean about = first
        || (!mentioned && !office && (!figure || titled.stream().anyMatch(body -> is(body, fact.company()))));
    if (named && !about && !begins(bodies, fact)) return false;
    return !figure || bearsFigure(evidence, bodies, fact);
  }

  /** "It sold 5 million" below a title that names one company; results are of the first that it names. */
  private static boolean isMeant(List<Name> titled, List<Name> bodies, boolean first, Fact fact) {
    boolean alone = titled.stream().anyMatch(body -> is(body, fact.company()))
        && titled.stream().allMatch(body -> isPart(body, fact));
    return (alone || (first && fact.type() == FactType.EARNINGS))
        && bodies.stream().filter(body -> body.type() == NameType.COMPANY).allMatch(body -> isPart(body, fact));
  }

  private static boolean begins(List<Name> bodies, Fact fact) {
    return bodies.stream()
        .filter(body -> body.type() == NameType.COMPANY)
        .findFirst()
        .stream()
        .allMatch(body -> isPart(body, fact));
  }

  /** Whether nobody else stands nearer before the figure. */
  private static boolean bearsFigure(Evidence evidence, List<Name> bodies, Fact fact) {
    Span figure = FigurePlace.in(evidence, fact).orElse(null);
    if (figure == null) return true;
    boolean ofAnother = bodies.stream()
        .filter(body -> body.span().start() >= figure.end() && !isPart(body, fact))
        .anyMatch(body -> OF.matcher(evidence.quote().substring(figure.end(), body.span().start())).matches());
    return !ofAnother && bodies.stream()
        .filter(body -> body.span().end() <= figure.start())
        .reduce((_, nearer) -> nearer)
        .stream()
        .allMatch(body -> isPart(body, fact));
  }

  private static boolean isPart(Name body, Fact fact) {
    return is(body, fact.company()) || fact.counterparties().stream().anyMatch(other -> is(body, other));
  }

  private static boolean is(Name body, Party party) {
    boolean known = body.company() != null && party.company() != null;
    return known
        ? Objects.equals(body.company(), party.company())
        : PartyKey.ofName(body.full()).equals(PartyKey.ofName(party.name()));
  }

  /** Companies and other bodies that the sentence names, where they stand in it. */
  private static List<Name> bodies(ArticleEntry entry, Evidence evidence) {
    boolean title = evidence.sentence() == FoundFact.TITLE;
    List<Name> names = title ? entry.names().title() : entry.names().body();
    Span at = title ? new Span(0, entry.article().title().length()) : entry.sentences().get(evidence.sentence());
    return names.stream()
        .filter(name -> name.isBody() && at.contains(name.span()))
        .map(name -> name.shifted(-at.start()))
        .toList();
  }
}
