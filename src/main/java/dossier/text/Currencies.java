package dossier.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The currencies of {@code currencies.tsv}: their signs, codes and names. Immutable. */
final class Currencies {
  private static final int LONGEST_SIGN = 5;
  private static final int MOST_WORDS = 3;

  private static final Map<String, String> SIGNS = new HashMap<>();
  private static final Map<String, Unit> NAMES = new HashMap<>();

  static {
    for (String line : lines()) {
      String[] cells = line.split("\t", -1);
      for (String sign : cells[1].split("\\|", -1))
        SIGNS.put(sign, cells[0]);
      for (String name : cells[2].split("\\|", -1))
        NAMES.put(name, new Unit(cells[0], 1));
      if (cells.length > 3) for (String name : cells[3].split("\\|", -1))
        NAMES.put(name, new Unit(cells[0], 0.01));
    }
  }

  /** A currency or its hundredth. */
  record Unit(String code, double factor) {}

  /** A currency in a text and where its words end. */
  record Read(Unit unit, int end) {}

  private Currencies() {}

  private static Iterable<String> lines() {
    try (InputStream in = Objects.requireNonNull(Currencies.class.getResourceAsStream("currencies.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The longest sign or code that begins at {@code at}, with the spaces before a number; null where none does. */
  static @Nullable Read before(String text, int at) {
    if (at >= text.length() || !maySign(text, at)) return null;
    if (at > 0 && (Character.isLetterOrDigit(text.charAt(at - 1)) || "'’".indexOf(text.charAt(at - 1)) >= 0)
        && Character.isLetter(text.charAt(at)))
      return null;
    for (int length = Math.min(LONGEST_SIGN, text.length() - at); length > 0; length--) {
      Read read = signed(text, at, at + length);
      if (read != null) return read;
    }
    return null;
  }

  /** Whether a sign is near: a symbol, letters before a dollar, or two capitals of a code. */
  private static boolean maySign(String text, int at) {
    char first = text.charAt(at);
    if (!Character.isLetter(first)) return Character.getType(first) == Character.CURRENCY_SYMBOL;
    int dollar = text.indexOf('$', at, Math.min(text.length(), at + LONGEST_SIGN));
    boolean code = at + 1 < text.length() && Character.isUpperCase(first)
        && (Character.isUpperCase(text.charAt(at + 1)) || text.charAt(at + 1) == 's');
    return dollar >= 0 || code;
  }

  /** A sign of that length, "hk $" included; a code of letters needs a space or a figure after it. */
  private static @Nullable Read signed(String text, int at, int end) {
    String sign = text.substring(at, end).toLowerCase(Locale.ROOT).replace(" ", "");
    String code = SIGNS.get(sign);
    if (code == null || (sign.length() == 2 && sign.charAt(0) != 'c' && text.charAt(at + 1) == ' ')) return null;
    if (text.charAt(end - 1) == ' ') return null;
    boolean letters = Character.isLetter(text.charAt(end - 1));
    boolean name = letters && !Character.isUpperCase(text.charAt(at));
    int after = end;
    while (after < text.length() && after < end + 2 && text.charAt(after) == ' ')
      after++;
    boolean number = after < text.length() && (Character.isDigit(text.charAt(after)) || text.charAt(after) == '.');
    boolean word = !letters && after < text.length() && Character.isLetter(text.charAt(after));
    if (letters && sign.length() == 3 && after == end) return null;
    return name || !(number || word) ? null : new Read(new Unit(code, 1), after);
  }

  /** The longest name, sign or code of a currency at {@code at}, where a word begins; null where none stands. */
  static @Nullable Read after(String text, int at) {
    if (at < text.length() && !Character.isLetter(text.charAt(at))) {
      String code = SIGNS.get(text.substring(at, at + 1));
      return code == null || code.equals("USD") || code.equals("GBP") ? null : new Read(new Unit(code, 1), at + 1);
    }
    @Nullable
    Read best = null;
    StringBuilder words = new StringBuilder();
    int end = at;
    for (int count = 0; count < MOST_WORDS && end < text.length(); count++) {
      int from = count == 0 ? at : end + 1;
      end = wordEnd(text, from);
      if (end == from) break;
      words.append(count == 0 ? "" : " ").append(text.substring(from, end).toLowerCase(Locale.ROOT));
      Unit unit = named(words.toString(), text.substring(from, end));
      if (unit != null) best = new Read(unit, end);
      if (end < text.length() && text.charAt(end) != ' ') break;
    }
    return best;
  }

  private static @Nullable Unit named(String words, String last) {
    Unit unit = NAMES.get(words);
    if (unit == null && words.endsWith("s")) unit = NAMES.get(words.substring(0, words.length() - 1));
    if (unit != null) return unit;
    boolean code = words.length() == 3 && last.equals(last.toUpperCase(Locale.ROOT));
    String iso = code ? SIGNS.get(words) : null;
    return iso == null ? null : new Unit(iso, 1);
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInnerDot(text, from, end)))
      end++;
    return end;
  }

  /** The full stops of "U.S.". */
  private static boolean isInnerDot(String text, int from, int at) {
    return text.charAt(at) == '.' && (at == from + 1 || (at == from + 3 && text.charAt(from + 1) == '.'))
        && Character.isUpperCase(text.charAt(at - 1));
  }
}
