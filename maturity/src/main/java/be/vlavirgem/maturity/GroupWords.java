package be.vlavirgem.maturity;

import be.vlavirgem.domain.peers.PeerGroup;
import be.vlavirgem.domain.peers.PeerSystem;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names peer groups in the reader's language: composed groups keep the Dutch name they were made with. */
record GroupWords(Words words) {

    private static final String KEY = "maturity.group.";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.]\\d{3})*");

    String name(PeerGroup group) {
        return name(group.system(), group.code(), group.name());
    }

    /** Of a group as it was kept: without a code, as in old reports, it has its Dutch name only. */
    String name(String system, @Nullable String code, String name) {
        return code == null ? name : name(PeerSystem.valueOf(system), code, name);
    }

    private String name(PeerSystem system, String code, String name) {
        return switch (system) {
            case SIZE, SIZE_RANGE -> size(code, name);
            case FACILITY, PROVINCE, REGION, FLANDERS -> words
                    .known(KEY + "%s.%s".formatted(system, code).toLowerCase(Locale.ROOT))
                    .orElse(name);
        };
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
