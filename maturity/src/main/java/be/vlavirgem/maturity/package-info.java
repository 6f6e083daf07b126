/** Measures how mature an organisation is: a questionnaire with levels in, answers in, a score that explains itself out. */
@NullMarked
package be.vlavirgem.maturity;

import org.jspecify.annotations.NullMarked;
