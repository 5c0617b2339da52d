package dossier.slack;

import dossier.answer.View;
import dossier.company.CompanyId;
import dossier.digest.ListReply;
import dossier.digest.NamedCompanies.Spelled;
import dossier.digest.OwnCompanies.Linked;
import dossier.digest.TrackReply;
import dossier.store.CompanyList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Where the companies and lists of a workspace are looked up and changed. */
public interface CompanyDesk {
  /** What a command lists for words that name a list or a sector; nothing for other words. */
  Optional<View> view(Command command, String words, Person person, Instant now);

  /** The same as comma-separated values, all of it. */
  Optional<String> csv(Command command, String words, Person person, Instant now);

  /** A question with the names of companies in place of lists and sectors. */
  Spelled spelled(String question, Person person);

  /** What came since a person last looked, who has seen it then. */
  View fresh(String words, Person person, Instant now);

  /** A view as the person's workspace sees it, by what it tracks. */
  View seen(View view, Person person);

  /**
   * Tracks a company for the workspace.
   *
   * @param words its name, and other names behind a "="
   * @param channel where it was asked for
   */
  TrackReply track(String words, Person person, String channel, Instant now);

  /** Lets go of a company. */
  TrackReply untrack(String words, Person person, Instant now);

  /** The companies of the catalogue that the person's workspace does not track. */
  Set<CompanyId> untracked(Person person);

  /** From now on {@code listener} hears of companies whose stored articles were linked for the first time. */
  void whenLinked(Consumer<Linked> listener);

  /** Shows and changes lists of companies. */
  ListReply lists(String words, Person person, Instant now);

  /** The lists, sectors and companies of the workspace's own that have what was typed in their names, as people type them. */
  List<String> suggest(String typed, Person person);

  /**
   * Tracks a company for the workspace, as a form asks for it.
   *
   * @param aliases other names with commas between
   */
  TrackReply track(String name, String aliases, Person person, String channel, Instant now);

  /**
   * Makes or replaces a list, as a form asks for it.
   *
   * @param members companies as they are typed
   */
  ListReply keepList(String name, boolean mine, String members, Person person, Instant now);

  /** Why a list cannot be called so; nothing where it can. */
  Optional<String> listProblem(String name);

  /** The lists that a person has, by name. */
  List<CompanyList> lists(Person person);
}
