package be.vlavirgem.web.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Data that belong together, and the files they come in. What they are called stands in the messages {@code opendata.<key>.title},
 * {@code .text} and {@code .keywords} (between commas).
 *
 * @param page   where people read what it is
 * @param issued the day they were first given away, where that is known
 * @param years  which years they are about, where they are about years
 */
public record OpenDataset(String key, String page, Topic topic, Frequency frequency, Optional<LocalDate> issued,
        Optional<Instant> modified, Optional<Years> years, List<OpenFile> files) {

    /** From the first to the last year, both included. */
    public record Years(int first, int last) {}

    /** What it is about; the names are those of the list of themes of the EU. */
    public enum Topic {
        /** Government and the public sector. */
        GOVE,
        /** Science and technology. */
        TECH
    }

    /** How often it changes; the names are those of the list of frequencies of the EU. */
    public enum Frequency {
        /** Each night, if at all. */
        DAILY,
        /** With each deed. */
        CONT,
        /** Now and then. */
        IRREG
    }

    public OpenDataset {
        files = List.copyOf(files);
    }
}
