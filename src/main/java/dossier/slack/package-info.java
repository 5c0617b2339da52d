/** What does a person in Slack see? Commands, mentions and buttons in, drawn answers out. */
@NullMarked
package dossier.slack;

import org.jspecify.annotations.NullMarked;
