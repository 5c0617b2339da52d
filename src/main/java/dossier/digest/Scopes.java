package dossier.digest;

import dossier.company.CompanyId;
import dossier.name.Party;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what somebody wants to hear of: names of companies, {@code @list}, {@code sector:chips}, kinds of facts, words. */
public interface Scopes {
  /**
   * Reads what was typed. Lists mean the companies that are in them now.
   *
   * @param typed blank for everything
   * @param team Slack's id of the workspace; empty in a terminal
   * @param user Slack's id of the person, whose own lists come before the workspace's; empty where it is nobody
   */
  Reading read(String typed, String team, String user);

  /**
   * Reads what a digest is about: as {@link #read}, without what the workspace does not track.
   *
   * @param typed blank for all that is tracked
   */
  default Reading tracked(String typed, String team, String user) {
    Reading reading = read(typed, team, user);
    return reading instanceof Reading.Understood(var scope)
        ? scope.without(untracked(team))
            .<Reading>map(Reading.Understood::new)
            .orElseGet(() -> new Reading.Unclear(scope.parties()
                .stream()
                .map(Party::name)
                .collect(Collectors.joining(", ")) + ": not tracked here. To track a company again: track "
                + scope.parties().getFirst().name()))
        : reading;
  }

  /** The companies of the catalogue that a workspace does not track. */
  default Set<CompanyId> untracked(String team) {
    return Set.of();
  }

  /** What came of reading. */
  sealed interface Reading {
    /** It is clear. */
    record Understood(Scope scope) implements Reading {}

    /**
     * It is not clear, or names what does not exist.
     *
     * @param sentence for the person who typed it; holds their words as they are
     */
    record Unclear(String sentence) implements Reading {}
  }
}
