package be.vlavirgem.testsupport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.Function.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SQL on the class path that makes an empty server ours. */
final class DatabaseScripts {

    private DatabaseScripts() {}

    static String text(String name) {
        try {
            return new ClassPathResource("db/" + name).getContentAsString(UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Changes with any character of any script, and with the version of the PostgreSQL that runs them. */
    static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(
                    new ClassPathResource("postgresql-version.txt", DatabaseScripts.class).getContentAsByteArray());
            for (var script : new TreeMap<>(scripts()).entrySet()) {
                digest.update(script.getKey().getBytes(UTF_8));
                digest.update(script.getValue().getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | NoSuchAlgorithmException broken) {
            throw new IllegalStateException("The scripts on the class path cannot be read", broken);
        }
    }

    private static Map<String, Resource> scripts() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/**/*.sql");
        return Arrays.stream(found)
                .collect(Collectors.toMap(script -> afterDb(script), identity(), (first, twin) -> first));
    }

    /** The same in a folder of classes and in a jar. */
    private static String afterDb(Resource script) {
        var address = script.toString();
        return address.substring(address.lastIndexOf("db/"));
    }
}
