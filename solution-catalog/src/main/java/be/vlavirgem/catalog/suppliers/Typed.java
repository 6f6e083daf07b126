package be.vlavirgem.catalog.suppliers;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what people type about a company. */
final class Typed {

    private static final Pattern HOST = Pattern
            .compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()./-]{6,30}");
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final int LONGEST_ADDRESS = 300;

    private Typed() {}

    /** One line, with single spaces. */
    static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }

    /** Lines as they are, without space around them. */
    static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\r\\n?", "\n");
    }

    /** The address of a site that nobody can listen in on; {@code https://} may be left out. */
    static Optional<String> website(String typed) {
        var whole = SCHEME.matcher(typed).matches() ? typed : "https://" + typed;
        try {
            var address = new URI(whole);
            var host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
            var sound = "https".equalsIgnoreCase(address.getScheme()) && HOST.matcher(host).matches()
                    && address.getUserInfo() == null && whole.length() <= LONGEST_ADDRESS;
            return sound ? Optional.of("https" + whole.substring("https".length())) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    static boolean isPhone(String typed) {
        return PHONE.matcher(typed).matches();
    }
}
