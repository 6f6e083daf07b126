package be.vlavirgem.benchmark.beside;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A theme of which an authority shows its figures.
 *
 * @param theme its name
 * @param scope to whom
 * @param year  the last of which there is a figure
 */
record NamedLine(UUID organisation, String name, String theme, String scope, int figures, int year, LocalDate until) {}
