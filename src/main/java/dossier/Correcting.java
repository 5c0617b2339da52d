package dossier;

import dossier.article.ArticleId;
import dossier.fact.Correction;
import dossier.fact.Corrections;
import dossier.fact.EvidenceKey;
import dossier.fact.MergedFact;
import dossier.fact.Slot;
import dossier.fact.SlotText;
import dossier.name.Party;
import dossier.store.Database;
import dossier.store.FactCorrection;
import dossier.store.FactCorrection.EvidenceName;
import dossier.store.FactCorrection.Logged;
import dossier.store.FactCorrections;
import dossier.store.FactVerdict;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What people decide on facts: taken, kept in the store, undone, and laid over the facts. Others may decide in another
 * process; what they decided shows within a second. Safe for many threads.
 */
public final class Correcting {
  private static final Duration LOOKS_AGAIN = Duration.ofSeconds(1);

  private final Supplier<Database> database;
  private final BooleanSupplier kept;
  private final InstantSource clock;
  private Corrections current = Corrections.NONE;
  private Instant looked = Instant.MIN;

  /** @param kept whether there is a store, so that none is opened to learn that nobody decided anything */
  Correcting(Supplier<Database> database, BooleanSupplier kept, InstantSource clock) {
    this.database = database;
    this.kept = kept;
    this.clock = clock;
  }

  /**
   * Who decides.
   *
   * @param user Slack's id, or the name of an account in a terminal
   * @param team Slack's id of the workspace; empty in a terminal
   */
  public record Who(String user, String team) {}

  /**
   * The fact is about another company.
   *
   * @param line the fact as it was shown, for the log
   * @param company the right one, or null to hide the fact
   * @return the decision's number in the log
   */
  public long wrongCompany(MergedFact fact, String line, @Nullable Party company, Who who) {
    return add(fact, line, new Correction.WrongCompany(Correction.keys(fact), company), who);
  }

  /**
   * One slot is wrong.
   *
   * @param value what is right in the form of {@link SlotText}, or null to empty the slot
   * @return the decision's number in the log
   * @throws IllegalArgumentException when the value cannot be read; the message says what was expected
   */
  public long wrongValue(MergedFact fact, String line, Slot slot, @Nullable String value, Who who) {
    return add(fact, line, new Correction.WrongValue(Correction.keys(fact), slot, value), who);
  }

  /**
   * Another fact tells the same event.
   *
   * @param line the fact as it was shown, for the log
   * @param otherLine the other fact as it was shown, for the log
   * @return the decision's number in the log
   * @throws IllegalArgumentException when the two can tell no event together; the message says why
   */
  public long duplicate(MergedFact fact, String line, MergedFact other, String otherLine, Who who) {
    return add(row(fact.id(), line, Correction.Duplicate.of(fact, other), who, clock.instant()).of(otherLine));
  }

  /** It is no fact; the number of the decision in the log. */
  public long notAFact(MergedFact fact, String line, Who who) {
    return add(fact, line, new Correction.NotAFact(Correction.keys(fact)), who);
  }

  /** Takes a decision back; whether there was one of that number that held. */
  public boolean undo(long number, Who who) {
    if (!kept.getAsBoolean()) return false;
    boolean undone = log().undo(number, who.user(), clock.instant());
    forget();
    return undone;
  }

  /** The decisions, newest first, those undone too. */
  public List<Logged> newest(int limit) {
    return kept.getAsBoolean() ? log().newest(limit) : List.of();
  }

  /**
   * A decision that holds.
   *
   * @param number in the log
   * @param evidence of the fact as it was before
   */
  public record Decided(long number, FactVerdict verdict, List<EvidenceKey> evidence) {
    public Decided {
      evidence = List.copyOf(evidence);
    }
  }

  /** The newest decision that holds on the fact that had this id. */
  public Optional<Decided> on(String fact) {
    if (!kept.getAsBoolean()) return Optional.empty();
    return log().on(fact)
        .map(logged -> new Decided(logged.number(), logged.correction().verdict(),
            logged.correction().evidence().stream().map(Correcting::key).toList()));
  }

  /** What holds now. */
  public synchronized Corrections current() {
    Instant now = clock.instant();
    if (!looked.equals(Instant.MIN) && now.isBefore(looked.plus(LOOKS_AGAIN))) return current;
    long state = kept.getAsBoolean() ? log().state() : 0;
    if (state != current.version())
      current = new Corrections(state, log().holding().stream().map(Correcting::correction).toList());
    looked = now;
    return current;
  }

  private synchronized void forget() {
    looked = Instant.MIN;
  }

  private FactCorrections log() {
    return new FactCorrections(database.get());
  }

  private long add(MergedFact fact, String line, Correction correction, Who who) {
    return add(row(fact.id(), line, correction, who, clock.instant()));
  }

  private long add(FactCorrection decided) {
    long number = log().add(decided);
    forget();
    return number;
  }

  private static FactCorrection row(String fact, String line, Correction correction, Who who, Instant at) {
    List<EvidenceName> evidence = correction.evidence().stream().map(Correcting::name).toList();
    String user = who.user();
    String team = who.team();
    return switch (correction) {
      case Correction.WrongCompany(var _, var company) -> new FactCorrection(FactVerdict.WRONG_COMPANY, fact, line,
          Slot.COMPANY.name(), company == null ? null : SlotText.of(company), evidence, null, user, team, at);
      case Correction.WrongValue(var _, var slot, var value) -> new FactCorrection(FactVerdict.WRONG_VALUE, fact, line,
          slot.name(), value, evidence, null, user, team, at);
      case Correction.Duplicate(var _, var of) -> new FactCorrection(FactVerdict.DUPLICATE, fact, line, null, null,
          evidence, of == null ? null : name(of), user, team, at);
      case Correction.NotAFact _ -> new FactCorrection(FactVerdict.NOT_A_FACT, fact, line, null, null, evidence, null,
          user, team, at);
    };
  }

  private static Correction correction(Logged logged) {
    FactCorrection row = logged.correction();
    List<EvidenceKey> evidence = row.evidence().stream().map(Correcting::key).toList();
    String mended = row.mended();
    return switch (row.verdict()) {
      case WRONG_COMPANY -> new Correction.WrongCompany(evidence, mended == null ? null : SlotText.party(mended));
      case WRONG_VALUE -> new Correction.WrongValue(evidence, Slot.valueOf(String.valueOf(row.slot())), mended);
      case DUPLICATE -> new Correction.Duplicate(evidence, row.other() == null ? null : key(row.other()));
      case NOT_A_FACT -> new Correction.NotAFact(evidence);
    };
  }

  private static EvidenceName name(EvidenceKey key) {
    return new EvidenceName(key.article().value(), key.sentence(), key.slots());
  }

  private static EvidenceKey key(EvidenceName name) {
    return new EvidenceKey(new ArticleId(name.article()), name.sentence(), name.slots());
  }
}
