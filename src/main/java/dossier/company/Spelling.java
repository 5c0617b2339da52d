package dossier.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Names of one word that a misspelled word may mean. The longer the word, the more edits. */
final class Spelling {
  private static final int MIN_WORD = 4;
  private static final int MIN_NAME = 4;
  private static final int ONE_EDIT_FROM = 5;
  private static final int TWO_EDITS_FROM = 8;
  private static final int SHOWN = 3;

  private record Entry(String folded, String name, CompanyId company) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Set<String> parts = new TreeSet<>();
  private final CommonWords common;

  Spelling(List<CatalogEntry> catalog, CommonWords common) {
    this.common = common;
    for (var row : catalog) {
      for (var name : row.names()) {
        var words = Tokens.key(name);
        if (words.contains(" ")) parts.addAll(List.of(words.split(" ", -1)));
        var key = words.replace(" ", "");
        boolean everyday = key.length() < ONE_EDIT_FROM && common.exact(key);
        if (key.length() >= MIN_NAME && !everyday && !row.shared().contains(name)) {
          entries.add(new Entry(key, name, row.company().id()));
        }
      }
    }
  }

  /** Companies near a folded word that is no name itself, the nearest first; none for English words. */
  List<NearSpelling.Candidate> near(String word) {
    if (word.length() < MIN_WORD || common.contains(word) || !word.chars().allMatch(Character::isLetter))
      return List.of();
    var nearest = new LinkedHashMap<CompanyId, NearSpelling.Candidate>();
    for (var entry : entries) {
      int limit = limit(word, entry.folded());
      if (limit == 0 || !sameStart(word, entry.folded())) continue;
      int distance = EditDistance.within(word, entry.folded(), limit);
      if (distance <= limit) keep(nearest, new NearSpelling.Candidate(entry.company(), entry.name(), distance));
    }
    return nearest.values()
        .stream()
        .sorted(Comparator.comparingInt(NearSpelling.Candidate::distance))
        .limit(SHOWN)
        .toList();
  }

  /** Words of longer names that a folded word may be meant for, one edit away. */
  List<String> parts(String word) {
    if (word.length() < ONE_EDIT_FROM || common.contains(word)) return List.of();
    return parts.stream()
        .filter(part -> part.length() >= ONE_EDIT_FROM && part.charAt(0) == word.charAt(0))
        .filter(part -> EditDistance.within(word, part, 1) == 1)
        .toList();
  }

  private static void keep(Map<CompanyId, NearSpelling.Candidate> nearest, NearSpelling.Candidate candidate) {
    nearest.merge(candidate.company(), candidate, (old, now) -> now.distance() < old.distance() ? now : old);
  }

  private static int limit(String word, String name) {
    if (word.length() >= TWO_EDITS_FROM && name.length() >= TWO_EDITS_FROM) return 2;
    boolean shorter = word.length() >= ONE_EDIT_FROM || name.length() >= ONE_EDIT_FROM;
    boolean swapped = word.length() == name.length() && sameLetters(word, name);
    return shorter || swapped ? 1 : 0;
  }

  /** Whether the first letters agree, the second one counted when they are swapped; long words are free. */
  private static boolean sameStart(String word, String name) {
    if (word.charAt(0) == name.charAt(0)) return true;
    boolean swapped = word.charAt(0) == name.charAt(1) && word.charAt(1) == name.charAt(0);
    return swapped || (word.length() >= TWO_EDITS_FROM && word.endsWith(name.substring(2)));
  }

  private static boolean sameLetters(String a, String b) {
    return a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
  }
}
