package dossier.answer;

import java.util.List;

/**
 * A name with what speaks for it.
 *
 * @param supports for each clue the sentence that speaks for it most
 * @param share of the clues' weight that these bind, 0 to 1
 */
record SupportedName(ClueName name, List<CluePassage.Support> supports, double share) {
  SupportedName {
    supports = List.copyOf(supports);
  }
}
