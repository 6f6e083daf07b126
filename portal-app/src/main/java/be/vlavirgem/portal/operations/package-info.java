/** How the portal works behind its pages: the post, jobs, what comes back by itself, and what is stored. Flat: read models. */
@NullMarked
package be.vlavirgem.portal.operations;

import org.jspecify.annotations.NullMarked;
