package dossier.text;

import java.time.Duration;

/** Lengths of time as people say them. */
public final class Ages {
  private Ages() {}

  /** {@code under 1 min}, {@code 5 min}, {@code 2 h}, {@code 3 days}, {@code 4 months}, {@code 8 years}; rounded down. */
  public static String of(Duration length) {
    if (length.toMinutes() < 1) return "under 1 min";
    if (length.toHours() < 1) return length.toMinutes() + " min";
    if (length.toHours() < 48) return length.toHours() + " h";
    if (length.toDays() < 60) return length.toDays() + " days";
    // A month of 30.44 and a year of 365.25 days.
    long months = (long) (length.toDays() / 30.44);
    return months < 24 ? months + " months" : (long) (length.toDays() / 365.25) + " years";
  }
}
