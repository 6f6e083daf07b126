package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.peers.PeerGroup;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names groups in the reader's language, by the words the measurement has for them: a composed group keeps the Dutch name it was made with. */
public record GroupNames(FigureWords words) {

    private static final String KEY = "maturity.group.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.]\\d{3})*");

    /** By itself. */
    public String of(PeerGroup group) {
        return switch (group.system()) {
            case SIZE, SIZE_RANGE -> size(group.code(), group.name());
            case FACILITY, PROVINCE, REGION, FLANDERS ->
                known(KEY + "%s.%s".formatted(group.system(), group.code()).toLowerCase(Locale.ROOT))
                        .orElse(group.name());
        };
    }

    String of(Seat seat) {
        return switch (seat.system()) {
            case NEAREST, NEIGHBOURS -> words.text("benchmark.groups.own." + seat.system());
            case SELECTION -> seat.name();
            case SIZE, SIZE_RANGE, FACILITY, PROVINCE, REGION, FLANDERS -> of(seat.group());
        };
    }

    String inSentence(Seat seat) {
        return seat.system().isOwn()
                ? words.text("benchmark.group.in." + seat.system(), of(seat))
                : inSentence(seat.group());
    }

    /** As it stands behind "compared with". */
    public String inSentence(PeerGroup group) {
        return words.text("benchmark.group.in." + group.system(), of(group));
    }

    private Optional<String> known(String key) {
        return Optional.ofNullable(words.messages().getMessage(key, null, null, words.locale()));
    }

    /** The bounds it had when it was composed stand in its name. */
    private String size(String code, String name) {
        var bounds = NUMBER.matcher(name)
                .results()
                .map(number -> words.number(new BigDecimal(number.group().replace(".", "")), 0))
                .toArray();
        return switch (bounds.length) {
            case 1 -> words.text(KEY + (code.startsWith("1") ? "below" : "above"), bounds);
            case 2 -> words.text(KEY + "between", bounds);
            default -> name;
        };
    }
}
