package dossier.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that make a backtracking matcher work: for every repetition in a pattern what stands before it, what it repeats, many
 * times, and an end that does not fit. Reads the syntax of {@link java.util.regex.Pattern} as far as samples need it.
 */
final class Attacks {
  /** From how many repetitions on one counts. */
  private static final int MANY = 8;
  private static final int MOST_SAMPLES = 4;
  private static final int MOST_ATTACKS = 60;

  private final String regex;
  private int at;
  private final Set<Attack> attacks = new LinkedHashSet<>();

  /** What stands before a repetition, and what is repeated. */
  record Attack(String before, String repeated) {
    String text(int length, String end) {
      int times = Math.max(1, (length - before.length()) / repeated.length());
      return before + repeated.repeat(times) + end;
    }
  }

  private Attacks(String regex) {
    this.regex = regex;
  }

  static List<Attack> on(String regex) {
    Attacks attacks = new Attacks(regex);
    attacks.alternatives(List.of(""));
    return attacks.attacks.stream().limit(MOST_ATTACKS).toList();
  }

  /** Samples of what stands up to the closing bracket or the end, each after one of {@code before}. */
  private List<String> alternatives(List<String> before) {
    List<String> samples = new ArrayList<>();
    while (true) {
      samples.addAll(sequence(before));
      if (at < regex.length() && regex.charAt(at) == '|') at++;
      else
        break;
    }
    return few(samples);
  }

  /** Samples of a sequence, without what stands before it. */
  private List<String> sequence(List<String> before) {
    List<String> done = List.of("");
    while (at < regex.length() && regex.charAt(at) != '|' && regex.charAt(at) != ')') {
      List<String> leading = joined(before, done);
      List<String> atom = atom(leading);
      int[] times = times();
      if (times[1] >= MANY) for (String sample : atom)
        if (!sample.isEmpty()) for (String lead : few(leading))
          attacks.add(new Attack(lead, sample));
      done = joined(done, times[0] == 0 ? with(atom, "") : atom);
    }
    return done;
  }

  private List<String> atom(List<String> before) {
    char first = regex.charAt(at++);
    return switch (first) {
      case '(' -> group(before);
      case '[' -> List.of(bracket());
      case '\\' -> List.of(escape());
      case '.' -> List.of("x", " ");
      case '^', '$' -> List.of("");
      default -> List.of(String.valueOf(first));
    };
  }

  private List<String> group(List<String> before) {
    boolean looks = false;
    if (regex.startsWith("?", at)) {
      int kind = at + 1;
      looks = regex.startsWith("?=", at) || regex.startsWith("?!", at) || regex.startsWith("?<=", at)
          || regex.startsWith("?<!", at);
      while (kind < regex.length() && "idmsuxU-".indexOf(regex.charAt(kind)) >= 0)
        kind++;
      if (looks) at += regex.charAt(at + 1) == '<' ? 3 : 2;
      else if (regex.startsWith("?<", at)) at = regex.indexOf('>', at) + 1;
      else if (regex.charAt(kind) == ')') {
        at = kind + 1;
        return List.of("");
      } else
        at = kind + 1;
    }
    List<String> samples = alternatives(before);
    if (at < regex.length()) at++;
    return looks ? List.of("") : samples;
  }

  /** A character of a class; of a negated one a letter, a digit or a blank that does not stand in it. */
  private String bracket() {
    int from = at;
    boolean not = regex.charAt(at) == '^';
    if (not) at++;
    String first = null;
    int depth = 1;
    while (depth > 0 && at < regex.length()) {
      char next = regex.charAt(at++);
      if (next == '[') depth++;
      else if (next == ']' && at - from > 1 + (not ? 1 : 0)) depth--;
      else if (next == '\\') first = first == null ? escape() : skipped(first);
      else if (first == null && next != '&') first = String.valueOf(next);
    }
    if (!not) return first == null ? "a" : first;
    String inside = regex.substring(from, at);
    for (String each : List.of("x", "1", " ", "-", "_"))
      if (!inside.contains(each) && !(inside.contains("\\s") && each.equals(" "))) return each;
    return "~";
  }

  private String skipped(String first) {
    escape();
    return first;
  }

  private String escape() {
    char kind = regex.charAt(at++);
    return switch (kind) {
      case 's', 'h', 'v' -> " ";
      case 'd' -> "1";
      case 'w' -> "a";
      case 'S', 'D' -> "x";
      case 'W' -> "-";
      case 'b', 'B', 'A', 'z', 'Z', 'G' -> "";
      case 'n' -> "\n";
      case 't' -> "\t";
      case 'r', 'R' -> "\r";
      case 'p', 'P' -> property(kind == 'P');
      case 'u' -> {
        String character = String.valueOf((char) Integer.parseInt(regex.substring(at, at + 4), 16));
        at += 4;
        yield character;
      }
      case 'x' -> {
        at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 2;
        yield "x";
      }
      case 'Q' -> {
        int end = regex.indexOf("\\E", at);
        String quoted = end < 0 ? regex.substring(at) : regex.substring(at, end);
        at = end < 0 ? regex.length() : end + 2;
        yield quoted;
      }
      case 'k' -> {
        at = regex.indexOf('>', at) + 1;
        yield "";
      }
      default -> Character.isDigit(kind) ? "" : String.valueOf(kind);
    };
  }

  private String property(boolean not) {
    String name;
    if (regex.charAt(at) == '{') {
      int end = regex.indexOf('}', at);
      name = regex.substring(at + 1, end);
      at = end + 1;
    } else
      name = String.valueOf(regex.charAt(at++));
    if (not) return name.startsWith("L") || name.contains("Alpha") ? "1" : "a";
    if (name.startsWith("Lu") || name.contains("Upper")) return "A";
    if (name.startsWith("N") || name.contains("Digit")) return "1";
    if (name.startsWith("Z") || name.contains("Space") || name.contains("White")) return " ";
    if (name.startsWith("P") || name.startsWith("S")) return "-";
    return name.startsWith("M") ? "\u0301" : name.startsWith("C") ? "\u200b" : "a";
  }

  /** How often at least and at most what was read last stands. */
  private int[] times() {
    if (at >= regex.length()) return new int[]{ 1, 1 };
    int[] times = switch (regex.charAt(at)) {
      case '*' -> new int[]{ 0, Integer.MAX_VALUE };
      case '+' -> new int[]{ 1, Integer.MAX_VALUE };
      case '?' -> new int[]{ 0, 1 };
      case '{' -> counted();
      default -> null;
    };
    if (times == null) return new int[]{ 1, 1 };
    at++;
    if (at < regex.length() && (regex.charAt(at) == '?' || regex.charAt(at) == '+')) at++;
    return times;
  }

  private int[] counted() {
    int end = regex.indexOf('}', at);
    String[] bounds = regex.substring(at + 1, end).split(",", -1);
    at = end;
    int least = Integer.parseInt(bounds[0].strip());
    int most = bounds.length == 1
        ? least
        : bounds[1].isBlank() ? Integer.MAX_VALUE : Integer.parseInt(bounds[1].strip());
    return new int[]{ least, most };
  }

  private static List<String> joined(List<String> before, List<String> after) {
    List<String> all = new ArrayList<>();
    for (String first : before)
      for (String second : after)
        all.add(first + second);
    return few(all);
  }

  private static List<String> with(List<String> samples, String more) {
    List<String> all = new ArrayList<>(samples);
    all.add(more);
    return few(all);
  }

  private static List<String> few(List<String> samples) {
    return samples.stream().distinct().limit(MOST_SAMPLES).toList();
  }
}
