package dossier.slack;

import com.slack.api.model.view.ViewState;
import dossier.fact.Slot;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person entered in a form about a fact. */
sealed interface FixEntry {
  /** It can be acted on. */
  record Entered(Mend mend, String field) implements FixEntry {}

  /**
   * It cannot.
   *
   * @param field the block that the sentence belongs to
   */
  record Faulty(String field, String sentence) implements FixEntry {}

  /** Reads the fields of the form for {@code fault}. */
  static FixEntry read(Fault fault, @Nullable ViewState state) {
    return switch (fault) {
      case COMPANY -> company(Chosen.in(state, FixForm.KNOWN, CompanyForms.ONE), text(state, FixForm.COMPANY));
      case VALUE -> slot(chosen(state, FixForm.SLOT), text(state, FixForm.VALUE));
      case DUPLICATE -> FactValue.decode(chosen(state, FixForm.OTHER))
          .<FixEntry>map(other -> new Entered(new Mend.SameAs(other.id()), FixForm.OTHER))
          .orElseGet(() -> new Faulty(FixForm.OTHER, "Choose a fact."));
      case NO_FACT -> new Entered(new Mend.NoFact(), "");
    };
  }

  private static FixEntry company(List<String> known, String written) {
    if (known.isEmpty()) return new Entered(new Mend.OtherCompany(written), FixForm.COMPANY);
    return written.isEmpty()
        ? new Entered(new Mend.OtherCompany(Mrkdwn.clip(known.getFirst(), Limits.LINE)), FixForm.KNOWN)
        : new Faulty(FixForm.COMPANY, "Choose a company or name another one, not both.");
  }

  private static FixEntry slot(String name, String value) {
    for (Slot slot : Slot.values())
      if (slot.name().equals(name)) return new Entered(new Mend.OtherValue(slot, value), FixForm.VALUE);
    return new Faulty(FixForm.SLOT, "Choose what is wrong.");
  }

  private static String text(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block);
    return field == null || field.getValue() == null ? "" : Mrkdwn.clean(field.getValue(), Limits.LINE);
  }

  private static String chosen(@Nullable ViewState state, String block) {
    ViewState.Value field = field(state, block);
    return field == null || field.getSelectedOption() == null || field.getSelectedOption().getValue() == null
        ? ""
        : field.getSelectedOption().getValue();
  }

  private static ViewState.@Nullable Value field(@Nullable ViewState state, String block) {
    if (state == null || state.getValues() == null) return null;
    Map<String, ViewState.Value> fields = state.getValues().get(block);
    return fields == null ? null : fields.get(FixForm.FIELD);
  }
}
