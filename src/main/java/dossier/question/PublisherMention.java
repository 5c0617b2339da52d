package dossier.question;

import dossier.text.Span;
import java.util.List;

/**
 * Where a question says who published something.
 *
 * @param span the whole phrase: "as reported by The Verge and TechCrunch"
 * @param stored publishers of which something is stored, in normal form
 * @param unknown the others, as typed
 */
record PublisherMention(Span span, List<String> stored, List<String> unknown) {
  PublisherMention {
    stored = List.copyOf(stored);
    unknown = List.copyOf(unknown);
  }
}
