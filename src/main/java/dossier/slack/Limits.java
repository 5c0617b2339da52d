package dossier.slack;

import java.util.regex.Pattern;

/**
 * How much of each thing is shown, in characters. Together the longest message stays below
 * {@link BlockValidator#BUDGET}; Slack's own limits are in {@link BlockValidator}.
 */
final class Limits {
  /** Longest question that is taken: its button value stays below Slack's limit even when all of it is escaped. */
  static final int QUESTION = 900;
  static final int LINE = 600;
  static final int TITLE = 120;
  static final int SOURCE = 60;
  /** Names of the other publishers of a story. */
  static final int SOURCES = 160;
  static final int DOMAIN = 60;
  static final int COMPANY = 60;
  static final int CONTEXT = 300;
  static final int REASON = 400;
  static final int QUOTES = 10;
  static final int ITEMS = 10;
  static final int NEXT = 5;
  /** A fact's line. */
  static final int FACT = 400;
  /** A line of a cell of a table. */
  static final int CELL = 120;
  /** What an option shows. */
  static final int OPTION = 75;
  /** A number as long as those of facts may be. */
  static final int NUMBERED = 999;
  /** Options of one menu. */
  static final int OPTIONS = 100;
  /** Longest address that is linked in small text, where it counts as text. */
  static final int SMALL_URL = 300;
  /** Facts of one kind in a profile. */
  static final int PROFILE_FACTS = 3;
  static final int PROFILE_KINDS = 5;
  /** A fact's line in a profile. */
  static final int PROFILE_FACT = 240;
  /** Newest articles in a profile. */
  static final int PROFILE_ITEMS = 5;
  /** A chart in words, where it cannot be drawn. */
  static final int CHART = 900;
  static final int CHOICES = 10;
  static final int YEARS = 15;
  static final int RELATED = 8;
  /** All names in the list of companies. */
  static final int COMPANIES = 9_000;
  /** The text beside the blocks, once escaped: Slack advises 4,000. */
  static final int FALLBACK = 3_500;
  /** The ids that Slack gives to people, workspaces and channels. */
  static final Pattern SLACK_ID = Pattern.compile("[A-Z0-9]{1,64}");

  private Limits() {}
}
