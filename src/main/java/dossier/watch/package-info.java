/** What does whoever runs the program see of it? Figures, and logs without what people wrote. */
@NullMarked
package dossier.watch;

import org.jspecify.annotations.NullMarked;
