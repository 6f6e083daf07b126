/** The dashboard: one table of tiles, each written by its module in the transaction that changes its facts. */
@NamedInterface("dashboard")
@NullMarked
package be.vlavirgem.web.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
