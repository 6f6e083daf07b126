package be.vlavirgem.benchmark.indicators;

import java.util.Optional;

/**
 * One figure authorities are compared on.
 *
 * @param code stays from version to version, and stands in addresses
 */
public record Indicator(String code, String theme, Words words, Rule rule) {

    /**
     * What is said of it in one language.
     *
     * @param notSummable why it may not be added up, where it may not
     * @param waitsFor    what is missing, where it waits
     */
    public record Words(String name, String definition, String whereFound, String reading, String unit,
            Optional<String> notSummable, Optional<String> waitsFor) {}

    public String name() {
        return words.name();
    }
}
