package be.vlavirgem.maturity;

import be.vlavirgem.domain.peers.PeerGroup;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names peer groups in the reader's language: composed groups keep the Dutch name they were made with. */
record GroupWords(Words words) {

    private static final String KEY = "maturity.group.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.]\\d{3})*");

    String name(PeerGroup group) {
        return switch (group.system()) {
            case SIZE, SIZE_RANGE -> size(group);
            case FACILITY, PROVINCE, REGION, FLANDERS -> words
                    .known(KEY + "%s.%s".formatted(group.system(), group.code()).toLowerCase(Locale.ROOT))
                    .orElse(group.name());
        };
    }

    /** The bounds it had when it was composed stand in its name. */
    private String size(PeerGroup group) {
        var bounds = NUMBER.matcher(group.name())
                .results()
                .map(number -> words.number(new BigDecimal(number.group().replace(".", "")), 0))
                .toArray();
        return switch (bounds.length) {
            case 1 -> words.text(KEY + (group.code().startsWith("1") ? "below" : "above"), bounds);
            case 2 -> words.text(KEY + "between", bounds);
            default -> group.name();
        };
    }
}
