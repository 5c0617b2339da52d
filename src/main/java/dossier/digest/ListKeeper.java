package dossier.digest;

import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import dossier.store.CompanyLists;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shows and changes lists as people ask for it: {@code china-phones = xiaomi huawei zte}, {@code china-phones + oppo},
 * {@code my watch = "Erewhon Robotics"}, {@code remove china-phones}. Safe for many threads.
 */
public final class ListKeeper {
  /** What changes one. */
  public static final String USAGE = "Make one with: list china-phones = xiaomi huawei zte. Change it with: "
      + "list china-phones + oppo, list china-phones - zte, list remove china-phones. "
      + "“my” before the name makes it your own: list my watch = nvidia amd.";
  private static final Pattern CHANGE = Pattern
      .compile("(?is)(?<my>my )?@?(?<name>[^=+]{1,200}?)\\s{0,5}(?<sign>=|\\+| -)(?<members>.*)");
  private static final Pattern REMOVE = Pattern.compile("(?i)(?:remove|delete) (?<my>my )?@?(?<name>\\S+)");

  private final CompanyLists lists;
  private final Scopes scopes;
  private final NamedCompanies named;

  /** Keeps lists in {@code lists}, their companies read by {@code scopes}. */
  public ListKeeper(CompanyLists lists, Scopes scopes, NamedCompanies named) {
    this.lists = lists;
    this.scopes = scopes;
    this.named = named;
  }

  /**
   * Who asks.
   *
   * @param team Slack's id of the workspace; empty in a terminal, whose lists every workspace has
   * @param user Slack's id of the person; empty in a terminal
   * @param manages whether they may change the workspace's lists
   */
  public record Asker(String team, String user, boolean manages) {
    /** Whoever can write the data folder. */
    public static final Asker OPERATOR = new Asker("", "", true);

    /** By which what they do is noted. */
    String by() {
      return user.isEmpty() ? "operator" : user;
    }
  }

  /** The lists that somebody has. */
  public List<CompanyList> all(Asker asker) {
    return lists.all(asker.team(), asker.user());
  }

  /** Does what {@code words} say; without words shows all lists. */
  public ListReply handle(String words, Asker asker, Instant now) {
    String line = words.strip();
    if (line.isEmpty())
      return all(asker).isEmpty()
          ? new ListReply.Shown("There are no lists yet. " + USAGE, List.of())
          : new ListReply.Shown("Lists of companies; they work wherever a company does, such as: news @"
              + all(asker).getFirst().name(), all(asker));
    Matcher remove = REMOVE.matcher(line);
    if (remove.matches()) return remove(remove.group("name"), remove.group("my") != null, asker);
    Matcher change = CHANGE.matcher(line);
    if (!change.matches()) return show(line, asker);
    String members = change.group("members").strip();
    return change(change.group("name"), change.group("my") != null, change.group("sign").strip(), members, asker, now);
  }

  /**
   * Makes a list or replaces it, as a form asks for it.
   *
   * @param name as typed
   * @param mine whether it is the person's own
   * @param members the companies as typed
   */
  public ListReply keep(String name, boolean mine, String members, Asker asker, Instant now) {
    return change(name, mine, "=", members.strip(), asker, now);
  }

  /** Why a list cannot be called so; nothing where it can. */
  public static Optional<String> problem(String name) {
    return CompanyList.isName(plain(name))
        ? Optional.empty()
        : Optional.of("A list cannot be called “" + name + "”: at most 40 letters a to z, digits and hyphens.");
  }

  private static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("@") ? lower.substring(1) : lower;
  }

  private ListReply show(String line, Asker asker) {
    String name = plain(line.replaceFirst("(?i)^my ", ""));
    return lists.find(asker.team(), asker.user(), name)
        .<ListReply>map(list -> new ListReply.Shown("@" + name, List.of(list)))
        .orElseGet(() -> new ListReply.Refused(named.noList(name, asker.team(), asker.user())));
  }

  private ListReply change(String typed, boolean mine, String sign, String members, Asker asker, Instant now) {
    Optional<String> problem = problem(typed);
    if (problem.isPresent()) return new ListReply.Refused(problem.get());
    String name = plain(typed);
    Optional<ListReply.Refused> barred = barred(mine, asker);
    if (barred.isPresent()) return barred.get();
    String owner = mine ? asker.user() : "";
    Set<Member> kept = new LinkedHashSet<>();
    if (!sign.equals("=")) {
      Optional<CompanyList> list = owned(name, owner, asker);
      if (list.isEmpty()) return new ListReply.Refused(named.noList(name, asker.team(), asker.user()));
      kept.addAll(list.get().members());
    }
    return switch (members(members, asker)) {
      case Scopes.Reading.Unclear(var sentence) -> new ListReply.Refused(sentence);
      case Scopes.Reading.Understood(var scope) -> {
        Set<Member> meant = new LinkedHashSet<>();
        scope.parties()
            .forEach(party -> meant
                .add(new Member(party.company() == null ? null : party.company().value(), party.name())));
        if (sign.equals("-")) kept.removeAll(meant);
        else
          kept.addAll(meant);
        yield keep(new Wanted(asker.team(), owner, name, kept), asker, now);
      }
    };
  }

  private record Wanted(String team, String user, String name, Set<Member> members) {}

  private ListReply keep(Wanted wanted, Asker asker, Instant now) {
    if (wanted.members().isEmpty())
      return new ListReply.Refused("A list needs a company. To remove it: list remove " + wanted.name() + ".");
    if (wanted.members().size() > CompanyList.MAX_MEMBERS)
      return new ListReply.Refused("A list has at most " + CompanyList.MAX_MEMBERS + " companies, these are "
          + wanted.members().size() + ".");
    CompanyList list = new CompanyList(wanted.team(), wanted.user(), wanted.name(), List.copyOf(wanted.members()));
    if (!lists.keep(list, now, asker.by()))
      return new ListReply.Refused("There are " + CompanyLists.MAX_LISTS + " lists already. Remove one first.");
    return new ListReply.Shown((list.isPersonal() ? "Your list" : "The list") + " is kept.", List.of(list));
  }

  /** Companies only: a word that is none is refused rather than left out. */
  private Scopes.Reading members(String members, Asker asker) {
    if (members.isEmpty()) return new Scopes.Reading.Unclear("Name the companies, such as: xiaomi huawei zte.");
    Scopes.Reading reading = scopes.read(members, asker.team(), asker.user());
    if (!(reading instanceof Scopes.Reading.Understood(var scope))) return reading;
    if (!scope.words().isEmpty() || (!scope.types().isEmpty() && scope.parties().isEmpty()))
      return new Scopes.Reading.Unclear("I do not know "
          + (scope.words().isEmpty() ? "that company" : "“" + scope.words().getFirst() + "”")
          + ". A company outside the catalogue stands in quotation marks: \"Erewhon Robotics\".");
    return scope.types().isEmpty()
        ? reading
        : new Scopes.Reading.Unclear(
            "A list holds companies only, no kinds of facts: those go into the digest or alert.");
  }

  private ListReply remove(String typed, boolean mine, Asker asker) {
    String name = plain(typed);
    Optional<ListReply.Refused> barred = barred(mine, asker);
    if (barred.isPresent()) return barred.get();
    return lists.remove(asker.team(), mine ? asker.user() : "", name)
        ? new ListReply.Shown("The list @" + name + " is removed.", List.of())
        : new ListReply.Refused(named.noList(name, asker.team(), asker.user()));
  }

  private static Optional<ListReply.Refused> barred(boolean mine, Asker asker) {
    if (mine && asker.user().isEmpty())
      return Optional.of(new ListReply.Refused("In a terminal there are no lists of a person's own."));
    return mine || asker.manages()
        ? Optional.empty()
        : Optional.of(new ListReply.Refused("Only those whom the operator of Dossier names may change the workspace's "
            + "lists. Your own you may: list my NAME = …"));
  }

  private Optional<CompanyList> owned(String name, String owner, Asker asker) {
    return all(asker).stream()
        .filter(list -> list.name().equals(name) && list.user().equals(owner) && list.team().equals(asker.team()))
        .findFirst()
        .or(() -> lists.find(asker.team(), "", name).filter(list -> owner.isEmpty()));
  }
}
