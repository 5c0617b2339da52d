package dossier.answer;

import dossier.answer.Proposal.Origin;
import dossier.name.Name;
import dossier.question.Question;
import dossier.text.Quantities;
import dossier.text.Quantity;
import dossier.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures are in sentences that give several companies one each: "fines of $5 million on Acme and of $2 million on Initech",
 * "Acme sold 30 and Initech 20 of them".
 */
final class FigureOwner {
  private static final Pattern BEHIND = Pattern
      .compile(" (?:(?:shares?|units?|fines?|stake) )?(?:on|for|to|from|against|at|in|by|went to) (?:the )?");
  private static final Pattern BEFORE = Pattern.compile(
      "(?:['’]s?)?(?: \\([^)]{1,12}\\))?,? (?:(?:was|were|is|had|has|at|by|of|with|paid|sold|shipped|got|about|around|nearly|some|only|just|a|an|its) )*");

  private static final Pattern OF_SHARES = Pattern.compile(
      " (?:\\w+ ){0,2}(?:in|for) (?:the )?(?:shares?|stock|sales|profits?|revenues?)(?: price)? (?:of|at) (?:the )?");
  /** A name of any kind directly before a figure. */
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}.&-]+ $");

  private static final Pattern OWN = Pattern
      .compile("['’]s? (?:(?:about|around|nearly|almost|some|just|more than) )*$");
  private static final Pattern POSSESSES = Pattern.compile("['’]s? (?:[\\p{Ll}-]+ ){0,4}");
  /** Before whom somebody else outdid. */
  private static final Pattern TOPS = Pattern.compile(
      "\\b(?:topp?(?:s|ed|ing)|beat(?:s|ing)?|exceed\\w*|trump(?:s|ed|ing)|outbid\\w*|surpass\\w*|above|than|over|against|match\\w*|counter\\w*) (?:an? |the |rival )?$",
      Pattern.CASE_INSENSITIVE);
  /** Between whoever holds something and how much. */
  private static final Pattern HOLDS = Pattern.compile(
      "(?:,? (?:which|who|that|an?|the|its|already|now|also|currently|[\\p{Ll}-]+est))*(?: (?:share)?holder(?: of| with)?| owns?| owned| holds?| held| holding| owning| owner of| has| had| with)(?: (?:about|around|roughly|nearly|almost|over|some|an?|the|as much as|more than|less than))* ");
  private static final Pattern ASKS_HELD = Pattern.compile("\\b(?:owns?|owned|holds?|held|stakes?|have|has|had)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PAYS_FOR = Pattern.compile(
      "\\b(?:pay|paid|offer(?:ed)?|bid)\\b[^?]{0,30}? for (?:the )?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PAYS = Pattern.compile("\\b(?:pay|paid|paying|offer\\w*|bid)\\b[^,;]{0,30}$");
  private static final Pattern RESPECTIVELY = Pattern.compile("^[^;]{0,80}\\brespectively\\b");

  /** Opens a sentence about somebody whom it describes: "The chipmaker, with just $3 million in revenue,". */
  private static final Pattern DESCRIBED = Pattern.compile(
      "^(?:The|An?) (?:[\\p{Ll}-]+ ){0,2}(?!company|firm|group|results?|quarter|figures?|revenues?|sales|profits?|shares?|stock)[\\p{Ll}-]+(?:er|or|start-?up|chain|shop),? (?:with|which|that|said|has|had|posted|reported|earned|made)\\b");
  private final Question question;
  private final AskedFigures figures;

  FigureOwner(Question question) {
    this.figures = new AskedFigures(question.text());
    this.question = question;
  }

  /** Whether nothing gives the figure to another: "topped Acme's earlier $3 million bid", or figures told in the order of several names. */
  boolean isOwn(Proposal proposal) {
    if (proposal.origin() != Origin.EXTRACT || question.companyIds().isEmpty()) return true;
    Backing sentence = proposal.backing().getFirst();
    String text = sentence.text();
    int at = text.indexOf(proposal.answer());
    if (at < 0 || Quantities.find(proposal.answer()).isEmpty()) return true;
    if (RESPECTIVELY.matcher(text.substring(at)).find()) return false;
    if (ASKS_HELD.matcher(question.text()).find() && bodies(sentence).stream()
        .filter(body -> body.span().end() <= at && !isAsked(body) && !isNamed(body))
        .anyMatch(body -> HOLDS.matcher(text.substring(body.span().end(), at)).matches()))
      return false;
    if (isPaidByTheBought(text, at, bodies(sentence)) || isOfDescribed(text, at, bodies(sentence))) return false;
    return bodies(sentence).stream()
        .filter(body -> body.span().end() <= at && !isAsked(body))
        .filter(body -> POSSESSES.matcher(text.substring(body.span().end(), at)).matches())
        .noneMatch(body -> TOPS.matcher(text.substring(0, body.span().start())).find());
  }

  /** Whether the sentence is about somebody whom it only describes, and names whoever is asked for behind the figure. */
  private boolean isOfDescribed(String text, int figure, List<Name> bodies) {
    List<Name> asked = bodies.stream().filter(this::isAsked).toList();
    return !asked.isEmpty() && DESCRIBED.matcher(text).find()
        && asked.stream().allMatch(body -> body.span().start() > figure);
  }

  /** "Initech, which agreed to pay $3 million for Globex" tells nothing of what Acme paid for Initech. */
  private boolean isPaidByTheBought(String text, int figure, List<Name> bodies) {
    Matcher pays = PAYS_FOR.matcher(question.text());
    if (!pays.find()) return false;
    Name last = bodies.stream().filter(body -> body.span().end() <= figure).reduce((one, other) -> other).orElse(null);
    if (last == null || last.company() == null) return false;
    boolean bought = question.companies()
        .stream()
        .filter(mention -> mention.company().equals(last.company()))
        .anyMatch(mention -> mention.span().start() >= pays.end());
    return bought && PAYS.matcher(text.substring(last.span().end(), figure)).find();
  }

  /** Whether the figure is not that of another company beside which one asked for has its own. */
  boolean bears(Proposal proposal) {
    if (proposal.origin() != Origin.EXTRACT || question.companyIds().isEmpty()) return true;
    Backing sentence = proposal.backing().getFirst();
    String text = sentence.text();
    int at = text.indexOf(proposal.answer());
    if (at < 0) return true;
    List<Quantity> figures = Quantities.find(text);
    Quantity own = figures.stream()
        .filter(each -> each.span().start() >= at && each.span().end() <= at + proposal.answer().length())
        .findFirst()
        .orElse(null);
    if (own == null) return true;
    if (isOfSharesOfAnother(text, own, sentence)) return false;
    List<Quantity> same = figures.stream().filter(each -> each.kind() == own.kind()).toList();
    if (same.size() < 2) return true;
    List<Name> bodies = bodies(sentence);
    if (isBesideOwn(text, own, same, bodies)) return false;
    return !isOfAnother(text, own, same, bodies, true) && !isOfAnother(text, own, same, bodies, false);
  }

  /** "30 percent to Acme's 61": whoever has a figure by name has not the one beside it. */
  private boolean isBesideOwn(String text, Quantity own, List<Quantity> same, List<Name> bodies) {
    return same.stream()
        .anyMatch(other -> !other.equals(own) && !figures.has(other) && bodies.stream()
            .filter(this::isAsked)
            .anyMatch(body -> body.span().end() <= other.span().start()
                && OWN.matcher(text.substring(body.span().end(), other.span().start())).matches()));
  }

  /** "A 5.8 percent fall in shares of Acme". */
  private boolean isOfSharesOfAnother(String text, Quantity own, Backing sentence) {
    return bodies(sentence).stream()
        .filter(body -> body.span().start() >= own.span().end())
        .filter(body -> OF_SHARES.matcher(text.substring(own.span().end(), body.span().start())).matches())
        .anyMatch(body -> !isAsked(body));
  }

  private boolean isOfAnother(String text, Quantity own, List<Quantity> same, List<Name> bodies, boolean behind) {
    Name owner = owner(text, own.span(), bodies, behind);
    boolean named = owner != null || (!behind && NAMED.matcher(text.substring(0, own.span().start())).find());
    if (!named || (owner != null && isAsked(owner))) return false;
    return same.stream()
        .filter(each -> !each.equals(own))
        .map(each -> owner(text, each.span(), bodies, behind))
        .anyMatch(other -> other != null && isAsked(other));
  }

  private boolean isNamed(Name body) {
    return FactBinding.terms(body.full()).stream().anyMatch(FactBinding.terms(question.text())::contains);
  }

  private boolean isAsked(Name body) {
    return body.company() != null && question.companyIds().contains(body.company());
  }

  /** The body that stands directly behind the figure, or directly before it; null where none does. */
  private static @Nullable Name owner(String text, Span figure, List<Name> bodies, boolean behind) {
    for (Name body : bodies) {
      Span at = body.span();
      boolean joined = behind
          ? at.start() >= figure.end() && BEHIND.matcher(text.substring(figure.end(), at.start())).matches()
          : at.end() <= figure.start() && BEFORE.matcher(text.substring(at.end(), figure.start())).matches();
      if (joined) return body;
    }
    return null;
  }

  /** Companies and other bodies that the sentence names, where they stand in it. */
  private static List<Name> bodies(Backing sentence) {
    return sentence.names().stream().filter(Name::isBody).map(name -> name.shifted(-sentence.at().start())).toList();
  }
}
