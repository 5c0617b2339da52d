package dossier.slack;

import dossier.answer.FactItem;
import dossier.answer.View;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where facts are looked up and decided on. What it throws is logged and reaches people as a plain sentence. */
public interface FactDesk {
  /** The facts that {@code words} choose. */
  View facts(String words, Instant now);

  /** Facts in the order of what happened. */
  View timeline(String words, Instant now);

  /** Plans ahead and overdue. */
  View upcoming(String words, Instant now);

  /** What somebody said. */
  View quotes(String words, Instant now);

  /** Companies side by side. */
  View compare(String words, Instant now);

  /** One fact with everything that is known of it. */
  View fact(String id, Instant now);

  /** Other facts of the same kind about the same company, likeliest to be the same event first. */
  List<FactItem> alike(String id, Instant now);

  /**
   * A list as CSV in UTF-8 text, all of it.
   *
   * @param command {@link Command#FACTS}, {@link Command#TIMELINE} or {@link Command#COMPARE}
   */
  String csv(Command command, String words, Instant now);

  /** Whether a person may decide on facts. */
  boolean mayCorrect(Editor editor);

  /** Why a decision cannot be made, a sentence for who made it; nothing where it can. Changes nothing. */
  Optional<String> problem(String fact, Mend mend, Instant now);

  /**
   * Makes a decision that stays, and says by which id it can be taken back; nothing where the fact is no longer there.
   *
   * @throws IOException when it cannot be stored
   */
  Optional<String> decide(String fact, Mend mend, Editor editor, Instant now) throws IOException;

  /**
   * Takes a decision back; false where it no longer holds.
   *
   * @throws IOException when that cannot be stored
   */
  boolean undo(String decision, Editor editor, Instant now) throws IOException;

  /** What people decided on facts, newest first, what was taken back too; at most {@code most}. */
  List<Decided> decided(int most);

  /**
   * A decision on a fact.
   *
   * @param decision the id by which it can be taken back
   * @param what what was decided on which fact, for people
   * @param user Slack's id of who decided, or another name of theirs
   * @param holds whether it has not been taken back
   */
  record Decided(String decision, String what, String user, Instant at, boolean holds) {}

  /** Who decides: Slack's ids of the person and of the workspace. */
  record Editor(String user, String team) {}
}
