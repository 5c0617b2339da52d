package dossier.fetch;

import java.net.UnknownHostException;

/** A host leads to an address that must not be asked; the message is for people and does not name the address. */
final class ForbiddenAddressException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  /** @param kind what the address is: "a private address" */
  ForbiddenAddressException(String host, String kind) {
    super(host + " leads to " + kind + ": only public addresses are read");
  }
}
