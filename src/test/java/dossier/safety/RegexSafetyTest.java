package dossier.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text makes a regular expression of the program work for longer than the text's length allows. */
class RegexSafetyTest {
  /** Characters of the shorter and the longer attack; questions have at most 1,000. */
  private static final int SHORT = 250;
  private static final int LONG = 500;
  /** Looks at each character that are no cause for a closer look. */
  private static final int FEW = 60;
  /** Looks at a text of {@value #LONG} characters: as many as if each were begun at and each time all were read, and a little. */
  private static final long MOST = 5L * LONG * LONG;
  /** What reads pages, feeds and articles, which may be megabytes long. */
  private static final Pattern OF_LONG_TEXTS = Pattern
      .compile("^dossier[./](?:page|feed|text|ingest|article|fact|speech|name|grammar|company|story)[./]");
  /** Looks at a text of twice {@value #LONG} characters that are no cause for a closer look. */
  private static final long MANY = 40_000;
  private static final List<String> ENDS = List.of("", "\u0001", " !", "\n\u0001x");

  /** What a pattern does with an attack. */
  private record Finding(String place, Attacks.Attack attack, long looks, double growth) {}

  @Test
  void noPatternOfTheProgramGrowsFasterThanTheSquareOfTheText() {
    Map<String, Pattern> all = Regexes.ofTheProgram();
    assertThat(all).hasSizeGreaterThan(300);
    List<Finding> findings = new ArrayList<>();
    all.forEach((place, pattern) -> worst(place, pattern, findings));
    assertThat(findings).isEmpty();
  }

  @Test
  void theAttacksFindWhatIsKnownToBeBad() {
    for (String bad : List.of("a*a*a*a*b", "(.*)(.*)(.*)x", "\\s+\\w*\\s*\\s*;", "(.+?)\\s+(?:off|end)\\s*")) {
      List<Finding> findings = new ArrayList<>();
      worst(bad, Pattern.compile(bad), findings);
      assertThat(findings).as(bad).isNotEmpty();
    }
    for (String good : List.of("(?:a+b)+$", "\\d{1,3}(?:,\\d{3})*", "a++b", "[^\"]*\"", "\\bfoo\\b.*")) {
      List<Finding> findings = new ArrayList<>();
      worst(good, Pattern.compile(good), findings);
      assertThat(findings).as(good).isEmpty();
    }
  }

  @Test
  void whatReadsLongTextsGrowsHardlyFasterThanTheyDo() {
    List<Finding> findings = new ArrayList<>();
    Regexes.ofTheProgram().forEach((place, pattern) -> {
      if (OF_LONG_TEXTS.matcher(place).find()) steep(place, pattern, findings);
    });
    assertThat(findings).isEmpty();
  }

  private static void steep(String place, Pattern pattern, List<Finding> findings) {
    for (Attacks.Attack attack : Attacks.on(pattern.pattern()))
      for (String end : ENDS) {
        long looks = looks(pattern, attack.text(2 * LONG, end));
        if (looks <= MANY) continue;
        double growth = Math.log((double) looks / looks(pattern, attack.text(LONG, end))) / Math.log(2);
        if (growth > 1.6) findings.add(new Finding(place, attack, looks, growth));
      }
  }

  private static void worst(String place, Pattern pattern, List<Finding> findings) {
    for (Attacks.Attack attack : Attacks.on(pattern.pattern()))
      for (String end : ENDS) {
        long looks = looks(pattern, attack.text(LONG, end));
        if (looks <= (long) FEW * LONG) continue;
        double growth = Math.log((double) looks / looks(pattern, attack.text(SHORT, end))) / Math.log(2);
        if (looks >= MOST || growth > 2.3) {
          findings.add(new Finding(place, attack, looks, growth));
          return;
        }
      }
  }

  /** How often it looks at the text when it seeks all places and when it is to fit the whole. */
  static long looks(Pattern pattern, String text) {
    CountedText counted = new CountedText(text, MOST);
    try {
      Matcher matcher = pattern.matcher(counted);
      while (matcher.find())
        if (matcher.end() == matcher.start() && matcher.end() >= text.length()) break;
      var _ = pattern.matcher(counted).matches();
      var _ = pattern.matcher(counted).lookingAt();
    } catch (CountedText.TooMany e) {
      return MOST;
    } catch (StackOverflowError e) {
      return MOST;
    }
    return counted.looks();
  }
}
