package dossier.answer;

import dossier.answer.FactLine.Piece;
import dossier.answer.FactLine.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with slots: {@code {counterparty}[ for {amount:money}]}. A part in brackets is left out where one of its slots
 * is empty.
 */
record LineTemplate(List<Group> groups) {
  private static final Pattern GROUP = Pattern.compile("\\[([^\\]]*)]|([^\\[]+)");
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)(?::([a-z-]+))?}|([^{]+)");

  /** What fills the slots. */
  interface Slots {
    /**
     * The words of a slot, none where it is empty.
     *
     * @param kind the kind of amount that alone is wanted, or empty for any
     */
    List<Piece> of(String slot, String kind);
  }

  /** Parts that stand or fall together. */
  private record Group(boolean optional, List<Part> parts) {}

  /** Plain words, or the name of a slot. */
  private record Part(boolean slot, String text, String kind) {}

  static LineTemplate of(String form) {
    List<Group> groups = new ArrayList<>();
    Matcher matcher = GROUP.matcher(form);
    while (matcher.find())
      groups.add(matcher.group(1) != null
          ? new Group(true, parts(matcher.group(1)))
          : new Group(false, parts(matcher.group(2))));
    return new LineTemplate(List.copyOf(groups));
  }

  private static List<Part> parts(String form) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(form);
    while (matcher.find()) {
      String kind = matcher.group(2);
      parts.add(matcher.group(1) != null
          ? new Part(true, matcher.group(1), kind == null ? "" : kind)
          : new Part(false, matcher.group(3), ""));
    }
    return parts;
  }

  /**
   * The pieces with their slots filled.
   *
   * @param optional how many of the parts in brackets may stand
   */
  List<Piece> fill(Slots slots, int optional) {
    List<Piece> pieces = new ArrayList<>();
    int left = optional;
    for (Group group : groups) {
      if (group.optional() && left == 0) continue;
      List<Piece> filled = fill(group, slots);
      if (group.optional() && !filled.isEmpty()) left--;
      pieces.addAll(filled);
    }
    return pieces;
  }

  private static List<Piece> fill(Group group, Slots slots) {
    List<Piece> pieces = new ArrayList<>();
    for (Part part : group.parts()) {
      List<Piece> filled = part.slot() ? slots.of(part.text(), part.kind()) : List.of(new Words(part.text()));
      if (filled.isEmpty()) return List.of();
      pieces.addAll(filled);
    }
    return pieces;
  }
}
