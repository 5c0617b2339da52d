package dossier.digest;

import dossier.fact.FactType;
import dossier.fact.Modality;
import java.time.Duration;
import java.util.List;

/**
 * How much a story matters, 0 to 100: what kind of fact it tells and how sure that is (up to 40), how many independent sources report it
 * (up to 30), how much it is about the companies wanted (up to 20), how new it is (up to 10). The weights are our choice: what
 * moves a company's owners before what it sells, what is done before what is said.
 */
public final class Importance {
  /** For people, one sentence. */
  public static final String SAID = "Most important first: what kind of news it is and how sure (40 points), how many independent sources"
      + " report it (30), how much it is about your companies (20), how new it is (10).";
  private static final double KIND = 40;
  private static final double SOURCES = 30;
  private static final double ABOUT = 20;
  private static final double NEW = 10;
  /** With so many independent sources more add nothing. */
  private static final int MANY = 8;
  /** Newness halves in each. */
  private static final Duration HALF = Duration.ofHours(24);
  /** A story that tells no fact. */
  private static final double NO_FACT = 0.2;

  private Importance() {}

  /** How much a story is about the companies wanted. */
  public enum About {
    /** A title names one. */
    TITLE(1),
    /** It is about one. */
    BODY(0.6),
    /** Nothing was asked for, or only words. */
    ANY(0.5);

    private final double share;

    About(double share) {
      this.share = share;
    }
  }

  /** A fact as a story tells it. */
  public record Told(FactType type, Modality modality) {}

  /**
   * The importance of a story.
   *
   * @param told its facts
   * @param sources independent ones, at least 1
   * @param age since it was known, not negative
   */
  public static double of(List<Told> told, int sources, About about, Duration age) {
    double kind = told.stream().mapToDouble(each -> weight(each.type()) * sure(each.modality())).max().orElse(NO_FACT);
    double heard = Math.log(1 + Math.clamp(sources, 1, MANY)) / Math.log(1 + MANY);
    double fresh = Math.pow(0.5, Math.max(0, age.toMinutes()) / (double) HALF.toMinutes());
    return KIND * kind + SOURCES * heard + ABOUT * about.share + NEW * fresh;
  }

  /** How much a kind of fact matters, 0 to 1. */
  static double weight(FactType type) {
    return switch (type) {
      case ACQUISITION -> 1;
      case SECURITY, LISTING -> 0.85;
      case EARNINGS, LEGAL, REGULATORY -> 0.8;
      case FUNDING, EXECUTIVE_CHANGE -> 0.75;
      case WORKFORCE -> 0.7;
      case PRODUCT_LAUNCH, EXPANSION -> 0.6;
      case PARTNERSHIP -> 0.55;
      case METRIC -> 0.4;
    };
  }

  /** How sure a fact is, 0 to 1. */
  static double sure(Modality modality) {
    return switch (modality) {
      case ASSERTED -> 1;
      case ENDED -> 0.9;
      case PLANNED -> 0.85;
      case DENIED -> 0.7;
      case REPORTED -> 0.6;
    };
  }
}
