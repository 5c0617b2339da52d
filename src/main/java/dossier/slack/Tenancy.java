package dossier.slack;

import dossier.store.EventIds;
import dossier.store.Installations;
import dossier.store.Seal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a bot needs to be in many workspaces and to run as many instances.
 *
 * @param installing how workspaces install the app; nothing: one workspace with one token
 * @param events what instances have begun to answer; null: this one alone
 * @param permissions who may change what everybody sees
 * @param leaving who is told that a workspace took the app out
 */
public record Tenancy(Optional<Installing> installing, @Nullable EventIds events, Permissions permissions,
    Leaving leaving) {
  /** One workspace, one instance, everybody may. */
  public static Tenancy one() {
    return new Tenancy(Optional.empty(), null, Permissions.everyone(), Leaving.NOTHING);
  }

  /**
   * The app as Slack knows it. Its text form leaves secrets out.
   *
   * @param installations where the tokens of workspaces are kept
   * @param seal what signs the state that goes through the browser
   */
  public record Installing(String clientId, String clientSecret, Installations installations, Seal seal) {
    @Override
    public String toString() {
      return "Installing[clientId=" + clientId + "]";
    }
  }
}
