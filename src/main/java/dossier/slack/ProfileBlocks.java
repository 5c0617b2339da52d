package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.answer.View;
import dossier.company.Company;
import dossier.slack.RichText.Run;
import dossier.slack.Showing.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a company's profile. */
final class ProfileBlocks {
  private static final int LIST = 300;

  private ProfileBlocks() {}

  static void add(Draft draft, Inquiry inquiry, View.Profile profile, Visibility visibility, Instant now) {
    Company company = profile.company();
    String name = ViewBlocks.name(company);
    draft.says(name);
    RichText text = new RichText().section(RichText.run()
        .bold(name, Limits.COMPANY)
        .own(" ")
        .text(facts(company), Limits.LINE));
    text.section(former(company));
    if (profile.chart() == null) text.section(years(profile.years()));
    draft.add(text).chart(profile.chart());
    FactList list = new FactList(draft, inquiry.asked(), visibility);
    profile.facts().stream().limit(Limits.PROFILE_KINDS).forEach(kind -> list.add(kind, Limits.PROFILE_FACTS));
    if (!profile.latest().isEmpty())
      draft.add(ViewBlocks.items(new RichText().section(RichText.run().own("Newest articles about it:")), draft,
          profile.latest().subList(0, Math.min(profile.latest().size(), Limits.PROFILE_ITEMS))));
    draft.footer(ViewBlocks.articles(profile.about()) + " about it, " + count(profile.mentioned())
        + " mentioning it", profile.index().committed(), now);
    related(draft, inquiry, profile.related(), visibility);
  }

  private static String facts(Company company) {
    String country = Locale.of("", company.country()).getDisplayCountry(Locale.ENGLISH);
    return Stream.of(company.sector(), country, company.domain(), String.join(", ", company.tickers()))
        .filter(each -> !each.isBlank())
        .map(each -> "· " + each)
        .collect(Collectors.joining(" "));
  }

  private static Run former(Company company) {
    if (company.former().isEmpty()) return RichText.run();
    return RichText.run().own("Formerly ").text(String.join(", ", company.former()), LIST);
  }

  private static Run years(Map<Integer, Integer> years) {
    if (years.isEmpty()) return RichText.run();
    List<Map.Entry<Integer, Integer>> all = years.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    String shown = all.subList(Math.max(0, all.size() - Limits.YEARS), all.size())
        .stream()
        .map(year -> year.getKey() + ": " + count(year.getValue()))
        .collect(Collectors.joining(" · "));
    return RichText.run().own("Articles by year: ").text(shown, LIST);
  }

  private static void related(Draft draft, Inquiry inquiry, List<View.Related> related, Visibility visibility) {
    Buttons row = new Buttons("related", visibility);
    for (View.Related other : related.subList(0, Math.min(related.size(), Limits.RELATED)))
      row.add(ButtonKind.RUN, ViewBlocks.name(other.company()) + " (" + count(other.articles()) + ")", Command.PROFILE,
          other.company().name(), inquiry.asked());
    row.block().ifPresent(block -> draft.small("related-label", "In the same articles:").add(block));
  }
}
