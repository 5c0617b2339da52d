package dossier.answer;

import dossier.company.Company;
import dossier.company.CompanyCatalog;
import dossier.company.NearSpelling;
import dossier.fact.MergedFact;
import dossier.index.IndexSnapshot;
import dossier.name.Party;
import dossier.question.QuestionReader;
import dossier.question.QuestionReading;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** One request: the moment of the index, what is known at it, how its words are read, and the numbers of what is cited. */
record FactDesk(IndexSnapshot snapshot, FactBase base, CompanyCatalog companies, QuestionReader reader, Citing citing,
    FactWording wording, Instant now) {
  IndexState state() {
    return Answers.state(snapshot);
  }

  /** Whether what tells a fact speaks of the company of the fact itself. */
  Predicate<MergedFact> own() {
    return new OwnSentence(snapshot, companies);
  }

  /** The day on which it is asked. */
  LocalDate today() {
    return day(now);
  }

  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** The facts that are meant, in their order. */
  List<MergedFact> facts(FactAsk ask) {
    List<Party> parties = new ArrayList<>(ask.parties());
    if (parties.isEmpty()) parties.addAll(ask.otherSides());
    return base.facts(parties).stream().filter(ask::fits).sorted(ask.order()).toList();
  }

  /** The view of what {@code words} ask for, or why they cannot be read. */
  View asked(String words, Function<FactAsk, View> view) {
    if (words.isBlank()) return view.apply(FactAsk.ALL);
    return understood(words, understood -> {
      FactAsk ask = FactAskReader.read(understood.question(), companies);
      AskedNames names = new AskedNames(base, ask);
      List<String> unknown = names.unknown();
      if (unknown.isEmpty()) return view.apply(names.resolved(today()));
      for (NearSpelling near : understood.near())
        if (unknown.stream().anyMatch(name -> name.contains(near.surface()))) return unknown(near);
      return new FactView.Unclear(names.reason(unknown), state());
    });
  }

  View understood(String words, Function<QuestionReading.Understood, View> view) {
    return switch (reader.read(words, now)) {
      case QuestionReading.WhichCompany(var name, var candidates) -> new View.UnknownCompany(name.of(words),
          candidates.stream().map(companies::find).flatMap(Optional::stream).toList(), state());
      case QuestionReading.Unreadable(var reason) -> new FactView.Unclear(reason, state());
      case QuestionReading.Understood understood -> view.apply(understood);
    };
  }

  /** A name that no tracked company has, with those that are spelled nearly like it. */
  View unknown(String name, List<NearSpelling> near) {
    return near.stream()
        .filter(each -> name.contains(each.surface()))
        .findFirst()
        .map(this::unknown)
        .orElseGet(() -> new View.UnknownCompany(name, List.of(), state()));
  }

  View unknown(NearSpelling name) {
    List<Company> candidates = name.candidates()
        .stream()
        .map(candidate -> companies.find(candidate.company()))
        .flatMap(Optional::stream)
        .toList();
    return new View.UnknownCompany(name.surface(), candidates, state());
  }
}
