/** The ground under the portal: its own PostgreSQL when none is given, and the refusal to start on an unsafe one. */
@NullMarked
package be.vlavirgem.portal.database;

import org.jspecify.annotations.NullMarked;
