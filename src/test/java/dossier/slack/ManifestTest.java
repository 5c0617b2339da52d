package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockSuggestionHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.event.Event;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The manifest asks for what the code handles and calls, no less and no more. */
class ManifestTest {
  private static final List<JavaClass> CLASSES = new ClassFileImporter()
      .importUrl(SlackBot.class.getProtectionDomain().getCodeSource().getLocation())
      .stream()
      .filter(each -> each.getPackageName().equals("dossier.slack"))
      .toList();
  /** Methods of the Web API to the scopes that Slack's documentation names for them. */
  private static final Map<String, Set<String>> SCOPES = Map.ofEntries(
      Map.entry("apiTest", Set.of()),
      Map.entry("authTest", Set.of()),
      Map.entry("authRevoke", Set.of()),
      Map.entry("oauthV2Access", Set.of()),
      Map.entry("chatPostMessage", Set.of("chat:write")),
      Map.entry("chatPostEphemeral", Set.of("chat:write")),
      Map.entry("chatUpdate", Set.of("chat:write")),
      Map.entry("chatDelete", Set.of("chat:write")),
      Map.entry("chatUnfurl", Set.of("links:write")),
      Map.entry("filesGetUploadURLExternal", Set.of("files:write")),
      Map.entry("filesCompleteUploadExternal", Set.of("files:write")),
      Map.entry("viewsOpen", Set.of()),
      Map.entry("viewsUpdate", Set.of()),
      Map.entry("viewsPublish", Set.of()),
      Map.entry("viewsPush", Set.of()),
      Map.entry("functionsCompleteSuccess", Set.of()),
      Map.entry("functionsCompleteError", Set.of()),
      Map.entry("assistantThreadsSetStatus", Set.of("assistant:write")),
      Map.entry("assistantThreadsSetTitle", Set.of("assistant:write")),
      Map.entry("assistantThreadsSetSuggestedPrompts", Set.of("assistant:write")),
      Map.entry("conversationsOpen", Set.of("im:write")),
      Map.entry("conversationsInfo", Set.of("channels:read", "groups:read")),
      Map.entry("conversationsHistory", Set.of("channels:history", "groups:history")),
      Map.entry("usersInfo", Set.of("users:read")));
  /** Events of the manifest to the scopes that they come with. */
  private static final Map<String, Set<String>> EVENTS = Map.of("app_mention", Set.of("app_mentions:read"),
      "message.im", Set.of("im:history"), "link_shared", Set.of("links:read"), "app_home_opened", Set.of(),
      "assistant_thread_started", Set.of("assistant:write"), "function_executed", Set.of(), "app_uninstalled", Set.of(),
      "tokens_revoked", Set.of());
  private final Map<String, Object> manifest = read();

  @Test
  void everyEventThatIsAskedForIsHandledAndNoOther() {
    Stream<String> registered = CLASSES.stream()
        .flatMap(each -> each.getReferencedClassObjects().stream())
        .map(named -> named.getRawType().reflect())
        .filter(Event.class::isAssignableFrom)
        .map(ManifestTest::name);
    Set<String> handled = Stream.concat(registered, implementations(BoltEventHandler.class).map(ManifestTest::event))
        .map(name -> name.equals("message") ? "message.im" : name)
        .collect(Collectors.toCollection(TreeSet::new));
    assertThat(new TreeSet<>(strings("settings", "event_subscriptions", "bot_events"))).isEqualTo(handled);
  }

  @Test
  void scopesAreThoseOfTheMethodsCalledAndTheEventsTaken() {
    Set<String> needed = new TreeSet<>(Set.of("commands"));
    Set<String> called = called();
    assertThat(called).isNotEmpty().allSatisfy(method -> assertThat(SCOPES).containsKey(method));
    called.forEach(method -> needed.addAll(SCOPES.get(method)));
    for (String event : strings("settings", "event_subscriptions", "bot_events"))
      needed.addAll(EVENTS.get(event));
    assertThat(new TreeSet<>(strings("oauth_config", "scopes", "bot"))).isEqualTo(needed);
    assertThat(needed).containsAll(strings("oauth_config", "scopes", "bot_optional"));
  }

  @Test
  void commandsShortcutsOptionsAndStepsAreThoseOfTheCode() {
    assertThat(implementations(SlashCommandHandler.class)).isNotEmpty();
    assertThat(list("features", "slash_commands")).extracting(command -> command.get("command"))
        .containsExactly(AppSurface.COMMAND);
    assertThat(implementations(MessageShortcutHandler.class)).hasSize(1);
    assertThat(list("features", "shortcuts")).extracting(shortcut -> shortcut.get("callback_id"))
        .containsExactly(ShortcutHandler.CALLBACK);
    assertThat(implementations(BlockSuggestionHandler.class)).isNotEmpty();
    assertThat(at("settings", "interactivity", "message_menu_options_url").toString()).endsWith(AppSurface.PATH);
    assertThat(map("functions")).containsOnlyKeys(StepHandler.CALLBACK);
    assertThat(map("functions", StepHandler.CALLBACK, "input_parameters")).containsOnlyKeys(StepHandler.QUESTION);
    assertThat(map("functions", StepHandler.CALLBACK, "output_parameters")).containsOnlyKeys(StepHandler.ANSWER);
  }

  @Test
  void tabsThatTheCodeServesAreOn() {
    assertThat(map("features", "app_home")).containsEntry("home_tab_enabled", true)
        .containsEntry("messages_tab_enabled", true)
        .containsEntry("messages_tab_read_only_enabled", false);
    assertThat(map("features")).containsKey("assistant_view");
  }

  @Test
  void limitsOfManifestsAreKept() {
    assertThat(at("display_information", "name").toString()).hasSizeLessThanOrEqualTo(35);
    assertThat(at("display_information", "description").toString()).hasSizeLessThanOrEqualTo(140);
    assertThat(strings("features", "unfurl_domains")).hasSizeLessThanOrEqualTo(5);
    assertThat(list("features", "shortcuts")).allSatisfy(shortcut -> {
      assertThat(shortcut.get("name").toString()).hasSizeLessThanOrEqualTo(35);
      assertThat(shortcut.get("description").toString()).hasSizeLessThanOrEqualTo(150);
    });
    String text = manifest.toString();
    assertThat(text).doesNotContain("chat:write.public", "search:");
  }

  /** Methods of the Web API that the code calls. */
  private static Set<String> called() {
    Set<String> called = new TreeSet<>();
    for (JavaClass each : CLASSES)
      each.getMethodCallsFromSelf()
          .stream()
          .filter(call -> call.getTargetOwner().isEquivalentTo(MethodsClient.class))
          .forEach(call -> called.add(call.getTarget().getName()));
    return called;
  }

  private static Stream<Class<?>> implementations(Class<?> handler) {
    return CLASSES.stream()
        .filter(each -> each.isAssignableTo(handler) && !each.isInterface())
        .map(JavaClass::reflect);
  }

  /** Slack's name of the event that a handler takes. */
  private static String event(Class<?> handler) {
    return Stream.of(handler.getGenericInterfaces())
        .filter(ParameterizedType.class::isInstance)
        .map(type -> (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0])
        .map(ManifestTest::name)
        .findFirst()
        .orElseThrow();
  }

  private static String name(Class<?> event) {
    try {
      return String.valueOf(event.getField("TYPE_NAME").get(null));
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("an event without a name", e);
    }
  }

  private static Map<String, Object> read() {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(Path.of("slack/manifest.yaml")));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Object at(String... path) {
    Object at = manifest;
    for (String name : path)
      at = ((Map<?, ?>) at).get(name);
    return at;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> map(String... path) {
    return (Map<String, Object>) at(path);
  }

  @SuppressWarnings("unchecked")
  private List<Map<String, Object>> list(String... path) {
    return (List<Map<String, Object>>) at(path);
  }

  @SuppressWarnings("unchecked")
  private List<String> strings(String... path) {
    return (List<String>) at(path);
  }
}
