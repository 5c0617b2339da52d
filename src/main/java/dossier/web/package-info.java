/** What answers on HTTP beside Slack? The server, health, and the playground with its small Slack. */
@NullMarked
package dossier.web;

import org.jspecify.annotations.NullMarked;
