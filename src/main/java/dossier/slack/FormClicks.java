package dossier.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;

/**
 * Clicks that open forms, each known to the handler that takes it.
 *
 * @param companies of companies and lists
 * @param digests of digests
 * @param alerts of alerts
 */
record FormClicks(CompanyFormHandler companies, DigestForms digests, AlertForms alerts) {
  /** Opens the form that a button asks for. */
  void open(Click click, ButtonKind kind, Inquiry inquiry) throws IOException, SlackApiException, SlackRefused {
    switch (kind) {
      case FORM -> companies.open(click, inquiry);
      case DIGEST -> digests.open(click, inquiry);
      case ALERT -> alerts.open(click, inquiry);
      default -> throw new IllegalArgumentException(kind + " opens no form");
    }
  }
}
