package dossier.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask later whether its answer has changed (RFC 9110, section 8.8); sent back as it came. What
 * cannot be sent back (over 1,000 characters, or others than visible ASCII) becomes null.
 *
 * @param etag the {@code ETag} field, or null
 * @param lastModified the {@code Last-Modified} field, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);

  public Validators {
    etag = etag != null && HeaderText.sendable(etag) ? etag : null;
    lastModified = lastModified != null && HeaderText.sendable(lastModified) ? lastModified : null;
  }
}
