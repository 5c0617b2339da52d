package dossier.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.context.builtin.BlockSuggestionContext;
import com.slack.api.bolt.handler.builtin.BlockSuggestionHandler;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.composition.PlainTextObject;
import dossier.company.Company;
import dossier.company.CompanyId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Companies to choose from while one types: an element of forms, messages and the Home tab, and what fills it. An option's value is the
 * company's name, or a list or sector, which are read as if they were typed.
 */
final class CompanyChoice implements BlockSuggestionHandler {
  /** Companies offered at once. */
  private static final int OFFERED = 20;
  static final int MAX_VALUE = 150;
  private static final int MAX_TYPED = 100;
  private final Desk desk;
  private final CompanyDesk workspace;

  CompanyChoice(Desk desk, CompanyDesk workspace) {
    this.workspace = workspace;
    this.desk = desk;
  }

  /** A field in which one company is chosen. */
  static JsonObject element(String actionId, String placeholder) {
    return element("external_select", actionId, placeholder);
  }

  /**
   * A field in which several companies are chosen.
   *
   * @param most how many at most
   */
  static JsonObject several(String actionId, String placeholder, int most) {
    JsonObject element = element("multi_external_select", actionId, placeholder);
    element.addProperty("max_selected_items", most);
    return element;
  }

  private static JsonObject element(String type, String actionId, String placeholder) {
    JsonObject element = Json.of("type", type);
    element.addProperty("action_id", actionId);
    element.addProperty("min_query_length", 1);
    element.add("placeholder", Json.plainText(placeholder, Limits.OPTION));
    return element;
  }

  @Override
  public Response apply(BlockSuggestionRequest request, BlockSuggestionContext context) {
    String typed = request.getPayload().getValue() == null ? "" : request.getPayload().getValue();
    String clean = Mrkdwn.clean(typed, MAX_TYPED);
    String field = String.valueOf(request.getPayload().getActionId());
    boolean one = field.equals(CompanyForms.ONE) || field.startsWith("look:");
    Stream<String> besides = one ? Stream.of() : workspace.suggest(clean, person(request.getPayload())).stream();
    // Where one company is asked for, one that is not tracked may be meant: it is tracked again, or a fact is about it.
    Set<CompanyId> without = field.equals(CompanyForms.ONE)
        ? Set.of()
        : workspace.untracked(person(request.getPayload()));
    Stream<String> companies = desk.suggest(clean, OFFERED + without.size())
        .stream()
        .filter(company -> !without.contains(company.id()))
        .map(Company::name);
    List<Option> options = Stream.concat(besides, companies)
        .filter(name -> name.length() <= MAX_VALUE)
        .distinct()
        .limit(OFFERED)
        .map(CompanyChoice::option)
        .toList();
    return context.ack(response -> response.options(options));
  }

  private static Person person(BlockSuggestionPayload payload) {
    String team = payload.getTeam() == null ? null : payload.getTeam().getId();
    String user = payload.getUser() == null ? null : payload.getUser().getId();
    return new Person(team == null ? "" : team, user == null ? "" : user);
  }

  private static Option option(String name) {
    return Option.builder()
        .text(PlainTextObject.builder().text(Mrkdwn.clean(name, Limits.OPTION)).emoji(false).build())
        .value(name)
        .build();
  }
}
