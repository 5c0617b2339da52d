package dossier.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What a server gave to ask later whether its answer has changed (RFC 9110, section 8.8); sent back as it came.
 *
 * @param etag the {@code ETag} field, or null
 * @param lastModified the {@code Last-Modified} field, or null
 */
public record Validators(@Nullable String etag, @Nullable String lastModified) {
  /** Nothing to ask with. */
  public static final Validators NONE = new Validators(null, null);
}
