package dossier.cli;

import dossier.Correcting.Decided;
import dossier.Correcting.Who;
import dossier.Dossier;
import dossier.TypedSlots;
import dossier.answer.FactItem;
import dossier.answer.FactView;
import dossier.answer.View;
import dossier.fact.Correction;
import dossier.fact.MergedFact;
import dossier.fact.Slot;
import dossier.name.Party;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hides or mends a fact, or takes that back. Works beside a running server, which sees it within a second. */
@Command(name = "correct", description = {
    "Hides or mends a fact; the decision outlives reading and importing anew.",
    "  correct ID not-a-fact",
    "  correct ID wrong-company [NAME]          hides it without a name",
    "  correct ID wrong-value SLOT [VALUE]      empties the slot without a value",
    "  correct ID duplicate ID2",
    "  correct --undo N                         takes decision N back, see corrections" })
final class CorrectCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "0..*", paramLabel = "ID VERDICT", description = "the fact's id (facts --explain shows it), what is wrong, and what is right")
  private List<String> words = List.of();

  @Option(names = "--undo", paramLabel = "N", description = "number of a decision to take back")
  private @Nullable Long undo;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  /** What is to be decided cannot be. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }

  @Override
  public Integer call() {
    if (undo == null && words.size() < 2)
      throw new ParameterException(spec.commandLine(), "expected a fact's id and what is wrong, or --undo N");
    Who who = new Who(System.getProperty("user.name", ""), "");
    try (Dossier dossier = home.openForReading()) {
      return undo == null ? decide(dossier, who) : takeBack(dossier, undo, who);
    } catch (Refused e) {
      spec.commandLine().getErr().println("dossier: " + TextForms.plain(String.valueOf(e.getMessage())));
      return Exit.REFUSED;
    }
  }

  private int takeBack(Dossier dossier, long number, Who who) {
    boolean undone = dossier.correcting().undo(number, who);
    print(undone ? "Decision " + number + " is taken back" : "There is no decision " + number + " that holds");
    return undone ? Exit.DONE : Exit.REFUSED;
  }

  private int decide(Dossier dossier, Who who) {
    FactView.Detail judged = fact(dossier, words.getFirst());
    MergedFact fact = judged.item().fact();
    String line = judged.item().line().text();
    long number = switch (words.get(1).toLowerCase(Locale.ROOT)) {
      case "not-a-fact" -> dossier.correcting().notAFact(fact, line, who);
      case "wrong-company" -> dossier.correcting().wrongCompany(fact, line, party(dossier, rest(2)), who);
      case "wrong-value" -> wrongValue(dossier, fact, line, who);
      case "duplicate" -> duplicate(dossier, judged, who);
      default -> throw new ParameterException(spec.commandLine(),
          "expected not-a-fact, wrong-company, wrong-value or duplicate, got \"" + words.get(1) + "\"");
    };
    print("Decision " + number + " holds from now on: " + words.get(1) + ": " + line);
    dossier.factViews()
        .became(Correction.keys(fact), Instant.now())
        .filter(now -> !now.id().equals(fact.id()))
        .ifPresent(now -> print("It is fact " + now.id() + " now"));
    return Exit.DONE;
  }

  private long wrongValue(Dossier dossier, MergedFact fact, String line, Who who) {
    if (words.size() < 3) throw new ParameterException(spec.commandLine(), "wrong-value needs a slot, such as amount");
    String value = rest(3);
    try {
      Slot slot = Slot.valueOf(words.get(2).toUpperCase(Locale.ROOT));
      return dossier.correcting()
          .wrongValue(fact, line, slot, value.isEmpty() ? null : TypedSlots.read(dossier.companies(), slot, value),
              who);
    } catch (IllegalArgumentException e) {
      throw new Refused(String.valueOf(e.getMessage()).startsWith("No enum constant")
          ? "there is no slot \"" + words.get(2) + "\""
          : String.valueOf(e.getMessage()));
    }
  }

  private long duplicate(Dossier dossier, FactView.Detail judged, Who who) {
    if (words.size() < 3) throw new ParameterException(spec.commandLine(), "duplicate needs the other fact's id");
    FactItem other = fact(dossier, words.get(2)).item();
    try {
      return dossier.correcting()
          .duplicate(judged.item().fact(), judged.item().line().text(), other.fact(), other.line().text(), who);
    } catch (IllegalArgumentException e) {
      throw new Refused("\"" + judged.item().line().text() + "\" and \"" + other.line().text() + "\" are not one: "
          + e.getMessage());
    }
  }

  private static FactView.Detail fact(Dossier dossier, String id) {
    View view = dossier.factViews().detail(id, Instant.now());
    if (view instanceof FactView.Detail detail) return detail;
    throw new Refused(dossier.correcting()
        .on(id)
        .map(decided -> corrected(dossier, id, decided))
        .orElse("there is no fact " + id));
  }

  private static String corrected(Dossier dossier, String id, Decided decided) {
    String how = decided.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "fact " + id + " was corrected by decision " + decided.number() + " (" + how + "): "
        + dossier.factViews()
            .became(decided.evidence(), Instant.now())
            .map(now -> "it is fact " + now.id() + " now")
            .orElse("it is hidden, which correct --undo " + decided.number() + " takes back");
  }

  /** Null without a name. */
  private static @Nullable Party party(Dossier dossier, String name) {
    return name.isEmpty() ? null : TypedSlots.party(dossier.companies(), name);
  }

  private String rest(int from) {
    return String.join(" ", words.subList(Math.min(from, words.size()), words.size())).strip();
  }

  private void print(String line) {
    spec.commandLine().getOut().println(TextForms.plain(line));
  }
}
