/** What is asked, about whom, about when? */
@NullMarked
package dossier.question;

import org.jspecify.annotations.NullMarked;
