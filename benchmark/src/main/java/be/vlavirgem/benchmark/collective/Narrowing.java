package be.vlavirgem.benchmark.collective;

import be.vlavirgem.benchmark.indicators.Years;
import be.vlavirgem.domain.peers.PeerSystem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which figures of groups are wanted; what makes no sense counts as not asked.
 *
 * @param system    of which kind the groups are; empty for all kinds
 * @param group     the key of the only one, the same over the years
 * @param everyYear instead of one
 * @param page      from 1
 */
record Narrowing(Optional<PeerSystem> system, Optional<String> group, Optional<Integer> year, boolean everyYear,
        Optional<String> theme, String words, int page) {

    /** Instead of one of the choices. */
    static final String ALL = "alle";

    /** What everybody has in common, the widest first; nobody's own groups. */
    static final List<PeerSystem> SYSTEMS = List.of(PeerSystem.FLANDERS, PeerSystem.SIZE, PeerSystem.SIZE_RANGE,
            PeerSystem.FACILITY, PeerSystem.PROVINCE, PeerSystem.REGION);

    private static final Pattern GROUP = Pattern.compile("[a-z_]{4,20}-[a-z0-9-]{1,40}");
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,3}");
    private static final int MOST_LETTERS = 80;

    static Narrowing of(Typed typed) {
        return new Narrowing(system(typed.soort()),
                Optional.ofNullable(typed.groep()).filter(GROUP.asMatchPredicate()),
                Years.read(typed.jaar()),
                ALL.equals(typed.jaar()), Optional.ofNullable(typed.thema()).filter(code -> !code.isBlank()),
                words(typed.zoek()),
                Optional.ofNullable(typed.blad()).filter(PAGE.asMatchPredicate()).map(Integer::valueOf).orElse(1));
    }

    /** All of Flanders, unless the address says otherwise. */
    private static Optional<PeerSystem> system(@Nullable String typed) {
        return ALL.equals(typed)
                ? Optional.empty()
                : SYSTEMS.stream()
                        .filter(system -> code(system).equals(typed))
                        .findFirst()
                        .or(() -> Optional.of(PeerSystem.FLANDERS));
    }

    private static String words(@Nullable String typed) {
        var words = typed == null ? "" : typed.strip();
        return words.substring(0, Math.min(MOST_LETTERS, words.length()));
    }

    /** All groups, of all years. */
    static Narrowing nothing() {
        return new Narrowing(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), "", 1);
    }

    /** The same year, of all groups. */
    Narrowing ofAllGroups() {
        return new Narrowing(Optional.empty(), Optional.empty(), year, false, Optional.empty(), "", 1);
    }

    /** Every year of one group. */
    Narrowing throughTheYears(String of) {
        return new Narrowing(Optional.empty(), Optional.of(of), Optional.empty(), true, Optional.empty(), "", 1);
    }

    /** As it stands in addresses. */
    static String code(PeerSystem system) {
        return system.name().toLowerCase(Locale.ROOT);
    }

    /** Whether all these words stand in one of the texts. */
    boolean finds(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains));
    }

    /** The address of another page of the same. */
    String page(String path, int number) {
        var address = UriComponentsBuilder.fromPath(path)
                .queryParam("soort", system.map(Narrowing::code).orElse(ALL))
                .queryParam("jaar", everyYear ? ALL : year.map(String::valueOf).orElse(""));
        theme.ifPresent(code -> address.queryParam("thema", code));
        if (!words.isEmpty()) {
            address.queryParam("zoek", words);
        }
        return address.queryParam("blad", number).encode().build().toUriString();
    }
}
