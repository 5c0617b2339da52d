package dossier.digest;

import dossier.answer.View;
import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.CompanyId;
import dossier.company.CompanyLinker;
import dossier.company.QuestionCompanies;
import dossier.digest.ListKeeper.Asker;
import dossier.digest.TrackReply.Field;
import dossier.store.TrackedCompanies;
import dossier.store.TrackedCompany;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tracks companies for a workspace: those of the catalogue are tracked unless it does not want them, others are added with
 * their names. Untracking shows in that workspace's profiles, digests, suggestions and companies only. Safe for many threads.
 */
public final class CompanyTracker {
  private static final int MAX_NAME = 80;
  private static final int MAX_ALIASES = 10;
  /** Fewest letters and digits of a name: shorter ones are found in too many texts. */
  private static final int MIN_NAME = 2;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} .&'’+!-]*");
  private static final Pattern NO_KEY = Pattern.compile("[^a-z0-9]+");

  private final CompanyCatalog catalog;
  private final CompanyLinker linker;
  private final TrackedCompanies tracked;

  /** Tracks in {@code tracked}; companies of {@code catalog} are read by {@code linker}. */
  public CompanyTracker(CompanyCatalog catalog, CompanyLinker linker, TrackedCompanies tracked) {
    this.catalog = catalog;
    this.linker = linker;
    this.tracked = tracked;
  }

  /**
   * Tracks a company.
   *
   * @param words its name, and behind a "=" other names with commas between
   * @param channel where it was asked for, to tell there when its articles are linked
   */
  public TrackReply track(String words, Asker asker, String channel, Instant now) {
    int equals = words.indexOf('=');
    return equals < 0
        ? track(words, "", asker, channel, now)
        : track(words.substring(0, equals), words.substring(equals + 1), asker, channel, now);
  }

  /** The same with the names apart, as from a form. */
  public TrackReply track(String name, String aliases, Asker asker, String channel, Instant now) {
    if (!asker.manages()) return barred();
    String called = plain(name);
    Optional<TrackReply> wrong = problem(called, Field.NAME);
    if (wrong.isPresent()) return wrong.get();
    QuestionCompanies named = linker.readQuestion(called);
    Optional<Company> known = whole(named, called);
    if (known.isPresent()) return again(known.get(), asker);
    if (!named.ambiguous().isEmpty())
      return refused("“" + called + "” may be " + named.ambiguous()
          .getFirst()
          .candidates()
          .stream()
          .flatMap(id -> catalog.find(id).stream())
          .map(Company::name)
          .collect(Collectors.joining(" or ")) + ". Write the full name.");
    List<String> others = Arrays.stream(aliases.split("[,;\n]", -1))
        .map(CompanyTracker::plain)
        .filter(
            each -> !each.isEmpty())
        .distinct()
        .toList();
    if (others.size() > MAX_ALIASES)
      return new TrackReply.Refused("At most " + MAX_ALIASES + " other names, these are " + others.size() + ".",
          Field.ALIASES);
    for (String other : others) {
      Optional<TrackReply> bad = problem(other, Field.ALIASES);
      if (bad.isPresent()) return bad.get();
      Optional<Company> taken = whole(linker.readQuestion(other), other);
      if (taken.isPresent())
        return new TrackReply.Refused("“" + other + "” is " + taken.get().name() + " already.", Field.ALIASES);
    }
    return add(capital(called), others, asker, channel, now);
  }

  private TrackReply add(String name, List<String> others, Asker asker, String channel, Instant now) {
    String key = key(name);
    if (key.isEmpty() || catalog.find(new CompanyId(key)).isPresent())
      return refused("“" + name + "” cannot be told from a company of the catalogue. Write the full name.");
    TrackedCompany company = new TrackedCompany(0, asker.team(), key, name,
        others.stream().map(CompanyTracker::capital).toList(), null, channel, asker.by());
    return tracked.add(company, now)
        ? new TrackReply.Done(name + " is tracked. Its name is looked for in the stored articles now.", name, true)
        : refused("There are " + TrackedCompanies.MAX_OWN + " companies of your own already. Untrack one first.");
  }

  private TrackReply again(Company company, Asker asker) {
    boolean back = tracked.forget(asker.team(), company.id().value());
    return new TrackReply.Done(company.name() + (back ? " is tracked again." : " is tracked already."), company.name(),
        false);
  }

  /** Lets go of a company, of the catalogue or of the workspace's own. */
  public TrackReply untrack(String words, Asker asker, Instant now) {
    if (!asker.manages()) return barred();
    String name = plain(words);
    for (TrackedCompany own : tracked.own(asker.team()))
      if (own.team().equals(asker.team()) && names(own).anyMatch(name::equalsIgnoreCase)) {
        // What is let go of is not suggested again.
        tracked.untrack(asker.team(), own.key(), own.name(), asker.by(), now);
        return new TrackReply.Done(own.name() + " is no longer tracked.", own.name(), false);
      }
    Optional<Company> company = whole(linker.readQuestion(name), name);
    if (company.isEmpty()) return refused("I do not track a company called “" + name + "”.");
    tracked.untrack(asker.team(), company.get().id().value(), company.get().name(), asker.by(), now);
    return new TrackReply.Done(company.get().name() + " is no longer tracked here: profiles, digests and suggestions "
        + "leave it out. Questions about it are still answered. To undo it: track " + company.get().name(),
        company.get().name(), false);
  }

  private static Stream<String> names(TrackedCompany own) {
    return Stream.concat(Stream.of(own.name()), own.aliases().stream());
  }

  /** The companies of the catalogue that a workspace does not track. */
  public Set<CompanyId> untracked(String team) {
    return tracked.untracked(team)
        .stream()
        .map(CompanyId::new)
        .filter(id -> catalog.find(id).isPresent())
        .collect(Collectors.toSet());
  }

  /** A view as a workspace sees it: without what it does not track, with what it tracks besides. */
  public View seen(View view, String team) {
    Set<CompanyId> without = untracked(team);
    return switch (view) {
      case View.Companies companies -> new View.Companies(Stream.concat(companies.companies()
          .stream()
          .filter(each -> !without.contains(each.company().id())), tracked.own(team).stream().map(this::row))
          .sorted((one, other) -> one.company().name().compareToIgnoreCase(other.company().name()))
          .toList(), companies.index());
      case View.Profile profile when without.contains(profile.company().id()) ->
        new dossier.answer.FactView.Unclear(profile.company().name() + " is not tracked here. To track it again: track "
            + profile.company().name(), profile.index());
      case View.Profile profile -> profile.withRelated(
          profile.related().stream().filter(each -> !without.contains(each.company().id())).toList());
      case View.Status status -> status(status, team);
      case View.UnknownCompany unknown -> new View.UnknownCompany(unknown.surface(), unknown.candidates()
          .stream()
          .filter(each -> !without.contains(each.id()))
          .toList(), unknown.index());
      default -> view;
    };
  }

  private View status(View.Status status, String team) {
    Set<String> own = tracked.own(team)
        .stream()
        .flatMap(CompanyTracker::names)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
    Set<String> unwanted = tracked.untracked(team);
    View.Content content = status.content();
    List<View.Suggested> suggested = content.suggested()
        .stream()
        .filter(each -> !own.contains(each.name().toLowerCase(Locale.ROOT)) && !unwanted.contains(key(each.name())))
        .toList();
    int companies = status.companies() - untracked(team).size() + tracked.own(team).size();
    return new View.Status(status.index(), status.passages(), companies, status.bytes(), status.vectors(),
        status.cache(), new View.Content(content.facts(), content.statements(), content.outdated(), suggested));
  }

  private View.Tracked row(TrackedCompany own) {
    return new View.Tracked(OwnCompanies.company(own), tracked.articles(own.id(), true).size(),
        tracked.articles(own.id(), false).size());
  }

  /** The one company of the catalogue that a text names and nothing else. */
  private Optional<Company> whole(QuestionCompanies named, String text) {
    return named.certain().size() == 1 && named.certain().getFirst().span().length() == text.length()
        ? catalog.find(named.certain().getFirst().company())
        : Optional.empty();
  }

  private static Optional<TrackReply> problem(String name, Field field) {
    long letters = name.codePoints().filter(Character::isLetterOrDigit).count();
    if (name.isEmpty()) return Optional.of(new TrackReply.Refused("Name the company.", field));
    if (name.length() > MAX_NAME)
      return Optional.of(new TrackReply.Refused("That is too long for a name: at most " + MAX_NAME + " characters.",
          field));
    return letters < MIN_NAME || !NAME.matcher(name).matches()
        ? Optional.of(new TrackReply.Refused("“" + name + "” cannot be a company's name.", field))
        : Optional.empty();
  }

  private static TrackReply barred() {
    return refused("Only those whom the operator of Dossier names may choose what is tracked.");
  }

  private static TrackReply refused(String sentence) {
    return new TrackReply.Refused(sentence, Field.NAME);
  }

  private static String plain(String text) {
    return text.replaceAll("[\"“”„]", "").strip().replaceAll("\\s+", " ");
  }

  /** Names are found in texts with their capital letters, which telephones and haste leave out. */
  private static String capital(String name) {
    if (!name.equals(name.toLowerCase(Locale.ROOT))) return name;
    return Pattern.compile("\\b\\p{Ll}").matcher(name).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
  }

  /** What a company of that name is known by. */
  static String key(String name) {
    String key = NO_KEY.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    return key.length() > 60 ? key.substring(0, 60) : key;
  }
}
