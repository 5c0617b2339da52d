package dossier.question;

import java.util.Locale;
import java.util.Set;

/** English words that carry grammar rather than meaning, and words that only ask. */
final class FunctionWords {
  private static final Set<String> WORDS = Set
      .of("""
    a an the this that these those some any each every all both either neither no none i me my we us our
    you your he him his she her it its they them their one ones who whom whose which what when where why
    how am is are was were be been being do does did done doing have has had having will would shall
    should can could may might must and or but nor so yet if then than as because while although though
    since until unless whether of in on at by to from for with without about against between among into
    onto over under after before during through up down out off per via within across toward towards
    around near not n't there here also only even too very more most much many such same
    other another own again ever finally eventually actually currently known please tell show give say said says according"""
          .split("\\s+"));

  /** Words that ask for several things where they stand first. */
  private static final Set<String> LISTS = Set.of("list", "name");

  private FunctionWords() {}

  /**
   * Whether {@code word} only carries grammar; "US" and "the us" are a country.
   *
   * @param before the word before it, empty at the start
   */
  static boolean contains(String word, String before) {
    boolean country = word.equals("US") || (word.equals("us") && before.equalsIgnoreCase("the"));
    if (before.isEmpty() && LISTS.contains(word.toLowerCase(Locale.ROOT))) return true;
    return !country && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
