package dossier;

import dossier.answer.Answered;
import dossier.answer.ArticleCard;
import dossier.answer.Teller;
import dossier.answer.View;
import dossier.company.Company;
import dossier.ingest.Added;
import dossier.ingest.SourceList;
import dossier.ingest.Sources;
import dossier.question.FollowUp;
import dossier.question.FollowUpReader;
import dossier.slack.Desk;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks up in the data folder what is asked in Slack. */
record AnswerDesk(Dossier dossier, Sources sources) implements Desk {
  @Override
  public Answered ask(String question, Instant asked) {
    return dossier.answers().ask(question, asked);
  }

  @Override
  public FollowUp followUp(List<String> earlier, String text, Instant asked) {
    return new FollowUpReader(dossier.linker()).read(earlier,
        () -> earlier.isEmpty() ? List.of() : dossier.answers().people(earlier.getFirst(), asked), text, asked);
  }

  @Override
  public List<Teller> tellers(String question, Instant asked) {
    return dossier.answers().tellers(question, asked);
  }

  @Override
  public View news(String words, Instant now) {
    return dossier.views().news(words, now);
  }

  @Override
  public View profile(String words, Instant now) {
    return dossier.views().profile(words, now);
  }

  @Override
  public View search(String query, Instant now) {
    return dossier.views().search(query, now);
  }

  @Override
  public View evidence(String question, Instant asked) {
    return dossier.views().evidence(question, asked);
  }

  @Override
  public View further(String question, Instant asked, int from) {
    return dossier.views().further(question, asked, from);
  }

  @Override
  public Added add(String address) throws IOException {
    return dossier.ownership().adding(address, () -> sources.add(address, Sources.WAITING));
  }

  @Override
  public SourceList sources(String words) {
    return dossier.ownership().listing(words, sources);
  }

  @Override
  public View why(String address, Instant now) {
    try {
      return dossier.why(address, sources);
    } catch (IllegalArgumentException e) {
      return new View.BadQuery(address, String.valueOf(e.getMessage()), -1, dossier.views().status().index());
    }
  }

  @Override
  public Optional<ArticleCard> article(String address, Instant now) {
    if (!(why(address, now) instanceof View.Why why) || why.article() == null) return Optional.empty();
    return Optional.of(new ArticleCard(why.article(), dossier.factViews().told(why.article(), now)));
  }

  @Override
  public View companies() {
    return dossier.views().companies();
  }

  @Override
  public List<Company> suggest(String typed, int most) {
    return dossier.companies().startingWith(typed, most);
  }

  @Override
  public View status() {
    return dossier.views().status();
  }
}
