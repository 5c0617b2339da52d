package dossier.fact;

import dossier.grammar.NounPhrase;
import dossier.grammar.Unit;
import dossier.grammar.VerbGroup;
import dossier.grammar.WordClass;

/** Tells from the words around a sum what it is said of: a price, a share's price, what a company is worth. */
final class SumUse {
  /** Units before a sum in which what it is of is named. */
  private static final int FAR_BEFORE = 10;

  private final Scene scene;
  private final WordSets words = WordSets.ENGLISH;

  SumUse(Scene scene) {
    this.scene = scene;
  }

  /** "compared with revenue of $5 million a year earlier". */
  boolean isComparison(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - 12); i--) {
      if (words.set("comparison").contains(scene.unit(i).text())) return true;
      if (scene.unit(i).kind() == WordClass.STOP) return false;
    }
    return false;
  }

  /** "the average forecast of $5 million", "analysts' expectations for a profit of $5 million": what others expect. */
  boolean isExpectation(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - FAR_BEFORE); i--) {
      String word = last(i);
      if (words.holds("expectation", word)) return isOfOthers(i);
      boolean joins = words.set("measuring").contains(word);
      if (scene.unit(i).is(WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION, WordClass.VERB)) return false;
      if (scene.unit(i).kind() == WordClass.PREPOSITION && !joins) return false;
    }
    return false;
  }

  /** "revenue of $5 million", "$5 million in annual revenue": a result of a company, no price. */
  boolean isResult(int unit) {
    if (unit > 1 && last(unit - 1).equals("of") && words.holds("result-noun", last(unit - 2))) return true;
    boolean in = unit + 2 < scene.size() && (last(unit + 1).equals("in") || last(unit + 1).equals("of"));
    NounPhrase measured = in ? scene.phraseOf(unit + 2) : null;
    return measured != null && words.holds("result-noun", scene.head(measured));
  }

  /** "rose to $5 million from $4 million": where it stood before. */
  boolean isEarlier(int unit) {
    if (unit < 2 || !last(unit - 1).equals("from")) return false;
    for (int i = unit - 2; i >= Math.max(0, unit - FAR_BEFORE); i--) {
      Unit before = scene.unit(i);
      if (before.is(WordClass.COMMA, WordClass.STOP)) return false;
      String verb = before.verb();
      if (verb != null) return !verb.equals("range");
    }
    return false;
  }

  private boolean isOfOthers(int expectation) {
    for (int i = expectation; i >= Math.max(0, expectation - 4); i--) {
      if (words.holds("expecting", last(i))) return true;
      if (i < expectation && scene.unit(i).is(WordClass.COMMA, WordClass.STOP, WordClass.VERB)) return false;
    }
    return false;
  }

  private String last(int unit) {
    String text = scene.unit(unit).text();
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  boolean isLinked(Role role, int unit) {
    if (role.heads() == null) return true;
    return switch (role.heads()) {
      case "paid" -> isPaid(unit);
      case "reached" -> unit > 0 && words.set("reached").contains(scene.unit(unit - 1).text());
      case "listed" -> isListed(unit);
      default -> isPriced(unit);
    };
  }

  /** Whether a sum is what is paid: "for $5 million", "a $5 million deal", "paid $5 million". */
  private boolean isPaid(int unit) {
    if (isDealValue(unit)) return true;
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase != null && phrase.head() > unit) return words.holds("deal-head", scene.head(phrase));
    for (int i = unit - 1; i >= Math.max(0, unit - 4); i--) {
      String word = scene.unit(i).verb() == null ? scene.unit(i).text() : String.valueOf(scene.unit(i).verb());
      if (words.set("not-paid").contains(word)) return false;
      if (words.set("paid").contains(word)) return !isYield(i);
      if (scene.unit(i).is(WordClass.STOP, WordClass.VERB)) return false;
    }
    return scene.unit(Math.max(0, unit - 1)).kind() == WordClass.OPEN;
  }

  /** Whether a sum is what an offering is to bring or a share in it costs: "its $5 billion IPO", "raised $5 billion". */
  private boolean isListed(int unit) {
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase != null && phrase.head() > unit) return words.holds("listed-head", scene.head(phrase));
    for (int i = unit - 1; i >= Math.max(0, unit - 4); i--) {
      String word = scene.unit(i).verb() == null ? scene.unit(i).text() : String.valueOf(scene.unit(i).verb());
      if (words.set("not-paid").contains(word)) return false;
      if (words.set("listed").contains(word)) return true;
      if (scene.unit(i).is(WordClass.STOP, WordClass.VERB)) return false;
    }
    return false;
  }

  /** "a deal valuing the company at $5 million": that is what is paid. */
  private boolean isDealValue(int unit) {
    if (unit == 0 || !scene.unit(unit - 1).text().equals("at")) return false;
    for (int i = unit - 2; i > 0 && scene.unit(i).kind() != WordClass.STOP; i--)
      if ("value".equals(scene.unit(i).verb())) return words.holds("deal-head", scene.unit(i - 1).text());
    return false;
  }

  /** "a loss of $5 million": "of" after a noun that is no price. */
  private boolean isYield(int of) {
    boolean preposition = scene.unit(of).text().equals("of") || scene.unit(of).text().equals("at");
    return preposition && of > 0 && !words.holds("deal-head", scene.unit(of - 1).text())
        && !scene.unit(of - 1).text().equals("valued");
  }

  /** Whether shares or the stock move by it. */
  boolean isStock(int unit) {
    for (int i = unit - 1; i >= Math.max(0, unit - 9); i--) {
      if (scene.unit(i).is(WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION)) return false;
      if (words.set("stock-mover").contains(scene.unit(i).text())) return true;
    }
    return false;
  }

  /** Whether words of a price stand before: "at $199", "for $128", "priced at". */
  private boolean isPriced(int unit) {
    for (int i = Math.max(0, unit - 4); i < unit; i++)
      if (words.set("price-mark").contains(scene.unit(i).text())) return true;
    return false;
  }

  /**
   * "less than the $5 million bid from Acme", "as part of its $5 million purchase of Acme", "bought one for $5 million and
   * paid an undisclosed sum for the other": a sum of another deal than the site's.
   */
  boolean isOfAnotherDeal(Site site, int unit) {
    NounPhrase phrase = scene.phraseOf(unit);
    if (isUndisclosed(Math.min(unit, site.unit()), Math.max(unit, site.unit()))) return true;
    if (phrase == null || phrase.head() <= unit || phrase.from() == 0 || !site.isVerb()) return false;
    if (isOfOtherConjunct(site, phrase)) return true;
    String before = scene.unit(phrase.from() - 1).text();
    if (words.set("set-beside").contains(before) && words.holds("deal-head", scene.head(phrase))) return true;
    boolean of = phrase.to() < scene.size() && scene.unit(phrase.to()).text().equals("of");
    boolean whole = words.set("through-deal").contains(before)
        || (before.equals("of") && phrase.from() > 1 && scene.unit(phrase.from() - 2).text().equals("part"));
    return of && whole && words.holds("purchase-noun", scene.head(phrase));
  }

  /** "a $5 million bid and attempts to buy its maps unit": the sum of a bid beside which the deal is told. */
  private boolean isOfOtherConjunct(Site site, NounPhrase bid) {
    int position = scene.sentence().elements().indexOf(bid);
    return words.holds("deal-head", scene.head(bid))
        && scene.sentence().joint(position + 1) == WordClass.CONJUNCTION
        && scene.syntax().governor(site.element()) == position + 2;
  }

  /** "a premium over the closing share price on Friday of $27": what a share costs on the market. */
  boolean isMarketPrice(int unit) {
    for (int i = unit - 1; i > Math.max(0, unit - FAR_BEFORE); i--) {
      if (scene.unit(i).is(WordClass.COMMA, WordClass.STOP, WordClass.CONJUNCTION, WordClass.VERB)) return false;
      if (!words.set("price-noun").contains(last(i))) continue;
      NounPhrase price = scene.phraseOf(i);
      for (int of = price == null ? i : price.from(); of <= i; of++)
        if (words.set("quoted-price").contains(last(of))) return true;
    }
    return false;
  }

  /** "spend $4 million to buy Acme and build its network": a sum of more than the deal. */
  boolean isJoint(Site site, int unit) {
    VerbGroup own = scene.sentence().verb(site.element());
    NounPhrase sum = scene.phraseOf(unit);
    VerbGroup paying = sum == null
        ? null
        : scene.sentence().verb(scene.syntax().verbOf(scene.sentence().elements().indexOf(sum), false));
    boolean spent = own != null && own.kind() == VerbGroup.Kind.INFINITIVE && unit < own.from() && paying != null
        && words.set("sum-spending").contains(paying.lemma());
    for (int at = site.element() + 1; spent && at < scene.sentence().elements().size(); at++) {
      VerbGroup next = scene.sentence().verb(at);
      if (next != null)
        return next.kind() == VerbGroup.Kind.INFINITIVE && scene.sentence().joint(at - 1) == WordClass.CONJUNCTION
            && !words.set("dealing").contains(next.lemma());
      if (scene.sentence().joint(at) == WordClass.COMMA) return false;
    }
    return false;
  }

  private boolean isUndisclosed(int from, int to) {
    for (int i = from; i < to; i++)
      if (scene.unit(i).text().equals("undisclosed")) return true;
    return false;
  }

  /** What a company is said to be worth is no price. */
  boolean isValuation(int unit) {
    if (isDealValue(unit)) return false;
    NounPhrase phrase = scene.phraseOf(unit);
    if (phrase != null && words.set("valuation").contains(scene.head(phrase))) return true;
    for (int i = unit - 1; i >= Math.max(0, unit - 3); i--)
      if (words.set("valued").contains(scene.unit(i).text())) return true;
    return false;
  }

  /** "earned $5 million, with sales growing": whether a sum stands before the subject of a gerund, which tells of it alone. */
  boolean isOfClauseBefore(Site site, int sum) {
    VerbGroup verb = scene.sentence().verb(site.element());
    if (verb == null || verb.kind() != VerbGroup.Kind.GERUND) return false;
    return scene.syntax()
        .subjects(site.element())
        .stream()
        .map(scene.sentence()::noun)
        .anyMatch(subject -> subject != null && subject.from() > sum);
  }

  /** "earned 5 cents a share on revenue of $5 million": a sum that another measure is told with. */
  boolean isOnMeasure(int sum) {
    if (sum < 3 || !scene.unit(sum - 1).text().equals("of")) return false;
    NounPhrase measure = scene.phraseOf(sum - 2);
    return measure != null && measure.from() > 0 && words.holds("measure", scene.head(measure))
        && scene.unit(measure.from() - 1).text().equals("on");
  }
}
