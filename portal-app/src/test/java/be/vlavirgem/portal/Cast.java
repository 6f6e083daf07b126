package be.vlavirgem.portal;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Everyone who asks in the matrix, by column: nobody in particular, somebody without organisation, and each role. */
final class Cast {

    static final String ANONYMOUS = "anonymous";
    static final String NOBODY = "nobody";

    private final Visitors visitors;
    private final Map<String, Browser> browsers = new ConcurrentHashMap<>();
    private final Map<String, String> organisations = new ConcurrentHashMap<>();

    Cast(Visitors visitors) {
        this.visitors = visitors;
    }

    static List<String> columns() {
        var roles = Arrays.stream(Role.values()).map(Role::name);
        return Stream.concat(Stream.of(ANONYMOUS, NOBODY), roles).toList();
    }

    /** The browser of that column, signed in. */
    Browser browser(String column) {
        return browsers.computeIfAbsent(column, this::begin);
    }

    /** The next time they sign in anew. */
    void signedOut(String column) {
        browsers.remove(column);
    }

    /** The organisation their forms are made for; some id for who has none. */
    String organisation(String column) {
        if (column.equals(NOBODY)) {
            return "";
        }
        return column.equals(ANONYMOUS)
                ? UUID.randomUUID().toString()
                : organisations.computeIfAbsent(column, role -> visitors.homes().of(Role.valueOf(role)).toString());
    }

    /** In a session of their own, because one of the routes ends it. */
    private Browser signedIn(Role role) {
        return visitors.signIn(role, visitors.homes().of(role));
    }

    private Browser begin(String column) {
        return switch (column) {
            case ANONYMOUS -> {
                var browser = visitors.anonymous();
                browser.get("/aanmelden");
                yield browser;
            }
            case NOBODY -> visitors.signIn(visitors.register());
            default -> signedIn(Role.valueOf(column));
        };
    }
}
