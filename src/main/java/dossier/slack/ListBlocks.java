package dossier.slack;

import static dossier.slack.AnswerBlocks.count;

import dossier.digest.ListReply;
import dossier.slack.RichText.Run;
import dossier.store.CompanyList;
import dossier.store.CompanyList.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws lists of companies. */
final class ListBlocks {
  /** All lists of a message. */
  private static final int ALL = 8_000;
  private static final int LIST = 1_200;

  private ListBlocks() {}

  static Message draw(Inquiry inquiry, ListReply reply, Showing showing) {
    Draft draft = new Draft().question(inquiry, showing);
    return switch (reply) {
      case ListReply.Refused(var sentence) -> draft.says(sentence)
          .add(new RichText().section(RichText.run().text(sentence, Limits.LINE)))
          .message();
      case ListReply.Shown(var sentence, var lists) -> shown(draft, inquiry, sentence, lists, showing);
    };
  }

  private static Message shown(Draft draft, Inquiry inquiry, String sentence, List<CompanyList> lists,
      Showing showing) {
    draft.says(sentence);
    RichText text = new RichText().section(RichText.run().text(sentence, Limits.LINE));
    List<Run> lines = new ArrayList<>();
    int used = 0;
    for (CompanyList list : lists) {
      String companies = companies(list);
      used += companies.length();
      if (used > ALL) break;
      lines.add(RichText.run().bold("@" + list.name(), Limits.COMPANY).own(kind(list)).text(companies, LIST));
      draft.says("• @" + list.name() + kind(list) + companies);
    }
    text.bullets(lines);
    if (lines.size() < lists.size())
      text.section(RichText.run()
          .own("… and " + count(lists.size() - lines.size())
              + " more"));
    draft.add(text);
    Buttons row = new Buttons("lists", showing.visibility());
    if (lists.size() == 1) {
      String at = "@" + lists.getFirst().name();
      row.add(ButtonKind.RUN, "News", Command.NEWS, at, inquiry.asked());
      row.add(ButtonKind.RUN, "Facts", Command.FACTS, at, inquiry.asked());
      row.add(ButtonKind.RUN, "Upcoming", Command.UPCOMING, at, inquiry.asked());
    }
    row.add(ButtonKind.FORM, lists.size() == 1 ? "Edit" : "New list",
        new Inquiry(Command.LIST, lists.size() == 1 ? lists.getFirst().name() : "", inquiry.asked()));
    if (lists.size() == 1) row.add(ButtonKind.FORM, "New list", new Inquiry(Command.LIST, "", inquiry.asked()));
    return draft.add(row).message();
  }

  private static String kind(CompanyList list) {
    String whose = list.isPersonal() ? " (yours)" : list.team().isEmpty() ? " (of all workspaces)" : "";
    return whose + " · " + count(list.members().size()) + ": ";
  }

  private static String companies(CompanyList list) {
    return Mrkdwn.clean(list.members().stream().map(Member::name).collect(Collectors.joining(", ")), LIST);
  }
}
