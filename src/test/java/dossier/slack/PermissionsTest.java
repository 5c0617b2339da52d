package dossier.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dossier.slack.Permissions.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionsTest {
  private static boolean may(String rule, String user) {
    Permissions permissions = new Permissions(WhoMay.EVERYONE, WhoMay.parse(rule));
    permissions.ask((team, who) -> team.equals("T1") && who.equals("UADMIN"));
    return permissions.may(Action.MANAGE, "T1", user);
  }

  @Test
  void everyoneMayUnlessSomeAreNamed() {
    assertThat(may("everyone", "U1")).isTrue();
    assertThat(may("nobody", "U1")).isFalse();
    assertThat(may(" U012AB3CD , W9 ", "U012AB3CD")).isTrue();
    assertThat(may(" U012AB3CD , W9 ", "W9")).isTrue();
    assertThat(may(" U012AB3CD , W9 ", "U1")).isFalse();
  }

  @Test
  void adminsAreThoseOfTheWorkspace() {
    assertThat(may("admins", "UADMIN")).isTrue();
    assertThat(may("admins", "U1")).isFalse();
    Permissions permissions = new Permissions(WhoMay.parse("admins"), WhoMay.EVERYONE);
    assertThat(permissions.may(Action.MEND, "T1", "UADMIN")).isFalse();
    permissions.ask((team, who) -> team.equals("T1") && who.equals("UADMIN"));
    assertThat(permissions.may(Action.MEND, "T1", "UADMIN")).isTrue();
    assertThat(permissions.may(Action.MEND, "T2", "UADMIN")).isFalse();
  }

  @Test
  void whoMayNotIsToldWhoMay() {
    assertThat(new Permissions(WhoMay.parse("admins"), WhoMay.parse("nobody")).refusal(Action.MEND))
        .isEqualTo("Only admins of this workspace may correct facts. Nothing was changed.");
    assertThat(new Permissions(WhoMay.parse("admins"), WhoMay.parse("nobody")).refusal(Action.MANAGE))
        .isEqualTo("Nobody in Slack may change what this workspace follows. Nothing was changed.");
  }

  @ParameterizedTest
  @ValueSource(strings = { "", "Everyone", "@ada", "U1,,U2", "ada@example.com", "u012ab3cd", "admins,U1" })
  void anythingElseIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> WhoMay.parse(text))
        .withMessageContaining("everyone, admins, nobody");
  }

  @Test
  void slackIsAskedWhoTheAdminsAreAndWhereItDoesNotSayNobodyIs() throws Exception {
    try (FakeSlack slack = new FakeSlack()) {
      com.slack.api.Slack client = client(slack);
      slack.answers("users.info", 200, "{\"ok\":true,\"user\":{\"id\":\"U1\",\"is_admin\":true}}")
          .answers("users.info", 200, "{\"ok\":true,\"user\":{\"id\":\"U2\",\"is_admin\":false}}")
          .answers("users.info", 200, "{\"ok\":false,\"error\":\"missing_scope\"}");
      WorkspaceAdmins admins = new WorkspaceAdmins(new Clients(client, Tokens.single("xoxb-1")));
      assertThat(admins.is("T1", "U1")).isTrue();
      assertThat(admins.is("T1", "U1")).isTrue();
      assertThat(admins.is("T1", "U2")).isFalse();
      assertThat(admins.is("T1", "U3")).isFalse();
      assertThat(slack.rest()).hasSize(3);
      client.close();
    }
  }

  private static com.slack.api.Slack client(FakeSlack slack) {
    com.slack.api.SlackConfig config = new com.slack.api.SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.api().toString());
    config.setStatsEnabled(false);
    return com.slack.api.Slack.getInstance(config);
  }
}
