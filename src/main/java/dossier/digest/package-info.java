/** What is posted, where and when, and what somebody wants to hear of? Not for what somebody asked just now. */
@NullMarked
package dossier.digest;

import org.jspecify.annotations.NullMarked;
