package dossier.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dossier.Dossier;
import dossier.digest.ListKeeper;
import dossier.digest.ListReply;
import dossier.store.CompanyList;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes the lists that every workspace has. */
@Command(name = "list", description = "Named lists of companies, for all workspaces: list china-phones = xiaomi huawei zte. Then @china-phones works wherever a company does.")
final class ListCommand implements Callable<Integer> {
  @Mixin
  private HomeOption home = new HomeOption();

  @Parameters(arity = "0..*", paramLabel = "WORDS", description = "NAME = COMPANIES, NAME + COMPANIES, NAME - COMPANIES, remove NAME, or NAME alone to show it")
  private List<String> words = List.of();

  @Option(names = "--json", description = "print JSON")
  private boolean json;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String asked = String.join(" ", words);
    boolean changes = asked.contains("=") || asked.contains("+") || asked.contains(" - ") || words.size() > 1;
    try (Dossier dossier = changes ? home.open() : home.openForReading()) {
      ListReply reply = dossier.workspaces().lists().handle(asked, ListKeeper.Asker.OPERATOR, Instant.now());
      return switch (reply) {
        case ListReply.Refused(var sentence) -> {
          spec.commandLine().getErr().println("dossier: " + TextForms.plain(sentence));
          yield Exit.REFUSED;
        }
        case ListReply.Shown(var sentence, var lists) -> {
          print(sentence, lists, spec.commandLine().getOut());
          yield Exit.DONE;
        }
      };
    }
  }

  private void print(String sentence, List<CompanyList> lists, PrintWriter out) {
    if (json) {
      JsonArray rows = new JsonArray();
      lists.forEach(list -> rows.add(row(list)));
      out.println(Reading.GSON.toJson(rows));
      return;
    }
    out.println(TextForms.plain(sentence));
    for (CompanyList list : lists)
      out.println(TextForms.plain("  @" + list.name() + ": "
          + list.members().stream().map(CompanyList.Member::name).collect(Collectors.joining(", "))));
  }

  private static JsonObject row(CompanyList list) {
    JsonObject row = new JsonObject();
    row.addProperty("name", list.name());
    JsonArray companies = new JsonArray();
    for (CompanyList.Member member : list.members()) {
      JsonObject company = new JsonObject();
      company.addProperty("id", member.company());
      company.addProperty("name", member.name());
      companies.add(company);
    }
    row.add("companies", companies);
    return row;
  }
}
