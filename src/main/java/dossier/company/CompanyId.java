package dossier.company;

import java.util.regex.Pattern;

/**
 * The stable name of a tracked company, such as {@code xiaomi} or {@code t-mobile}.
 *
 * @param value lower-case letters, digits and hyphens, at most 64
 */
public record CompanyId(String value) implements Comparable<CompanyId> {
  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  public CompanyId {
    if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("company id \"" + value + "\"");
  }

  @Override
  public int compareTo(CompanyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
