package dossier.fact;

import org.jspecify.annotations.Nullable;

/**
 * How real the fact of a site is.
 *
 * @param maybe whether it only may be
 * @param attributedTo who claims it, where that is somebody else than the article
 */
record Judgement(Modality modality, @Nullable String attributedTo, boolean maybe) {}
