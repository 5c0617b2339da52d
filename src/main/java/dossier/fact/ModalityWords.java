package dossier.fact;

import dossier.grammar.VerbGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that tell how real a fact is, from {@code modality.tsv}. Immutable. */
final class ModalityWords {
  static final ModalityWords ENGLISH = new ModalityWords(Tables.rows("modality.tsv", 3));

  private final Map<String, Modality> words = new HashMap<>();

  private ModalityWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      Modality modality = Modality.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String word : row.get(2).split(", ", -1))
        words.put(row.get(0) + " " + word, modality);
    }
  }

  /** What a verb says of what it governs, or null where it says nothing. */
  @Nullable
  Modality verb(String lemma, boolean passive) {
    Modality special = passive ? words.get("passive " + lemma) : null;
    return special != null ? special : words.get("verb " + lemma);
  }

  /** Whether a verb tells of the event that its object names: it "signs", "announces" or "drops" a deal. */
  boolean tells(VerbGroup verb) {
    return verb(verb.lemma(), verb.passive()) != null || WordSets.ENGLISH.set("telling-verb").contains(verb.lemma());
  }

  /** What a noun says of the infinitive after it. */
  @Nullable
  Modality noun(String singular) {
    return words.get("noun " + singular);
  }

  /** What a word before a noun, or an adverb, says of it. */
  @Nullable
  Modality modifier(String word) {
    return words.get("modifier " + word);
  }
}
