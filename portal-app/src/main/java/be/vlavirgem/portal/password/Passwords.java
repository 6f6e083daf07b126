package be.vlavirgem.portal.password;

import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.Membership;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good (NIST SP 800-63B): long enough, and none that others try first. Any character is, and none has to
 * be there.
 */
@Component
public class Passwords {

    /** A new password as it was typed, twice. */
    public record Typed(@Nullable String password, @Nullable String again) {

        String text() {
            return Objects.requireNonNullElse(password, "");
        }

        boolean isTheSameTwice() {
            return text().equals(Objects.requireNonNullElse(again, ""));
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return "typed";
        }
    }

    /** Something to mend: of the first field or the second, and the key of its words. */
    public record Fault(boolean ofSecond, String key) {}

    static final int SHORTEST = 12;
    static final int LONGEST = 256;
    /** What is longer is no longer a question of being guessed; and what looks like letters takes seconds to measure when it is long. */
    private static final int MEASURED = 48;
    /** Of zxcvbn's 0 to 4: from here on it takes more than a hundred million guesses. */
    private static final int GOOD = 3;
    /** What people here begin with, beside the lists of zxcvbn, which know English and what leaked. */
    private static final List<String> HERE = List.of("vlavirgem", "v-ict-or", "victor", "portaal", "gemeente",
            "gemeentehuis", "stad",
            "stadhuis", "ocmw", "wachtwoord", "paswoord", "welkom", "geheim", "vlaanderen", "vlaamse", "belgie",
            "azertyuiop",
            "qsdfghjklm", "lente", "zomer", "herfst", "winter", "januari", "februari", "maart", "april", "juni", "juli",
            "augustus",
            "september", "oktober", "november", "december", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
            "zaterdag",
            "zondag", "informatica", "maturiteit", "meting", "virtuele", "burgemeester", "schepen", "college",
            "voetbal",
            "anderlecht", "clubbrugge", "ikhouvanjou", "liefde", "schatje", "vakantie", "computer", "beheerder",
            "gebruiker");

    private final PasswordEncoder encoder;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** What is wrong with it for somebody of whom this is known; nothing when it is good. */
    public Optional<Fault> fault(Typed typed, Collection<String> known) {
        var password = normalised(typed.text());
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(new Fault(false, "portal.password.fault.short"));
        }
        if (length > LONGEST) {
            return Optional.of(new Fault(false, "portal.password.fault.long"));
        }
        if (isGuessable(password, known)) {
            return Optional.of(new Fault(false, "portal.password.fault.common"));
        }
        return typed.isTheSameTwice() ? Optional.empty() : Optional.of(new Fault(true, "portal.password.fault.again"));
    }

    /** What others know of somebody: the name, the address, and where they work. */
    static List<String> known(Account account, List<Membership> homes) {
        return Stream.concat(Stream.of(account.name(), account.email().value()), homes.stream().map(Membership::name))
                .toList();
    }

    /** As it is kept. */
    public String hash(Typed typed) {
        return Objects.requireNonNull(encoder.encode(typed.text()));
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isGuessable(String password, Collection<String> known) {
        var measured = password.substring(0, Math.min(password.length(), MEASURED));
        var words = Stream.concat(known.stream().flatMap(Passwords::words), HERE.stream()).distinct().toList();
        return Dictionaries.ZXCVBN.measure(measured, words).getScore() < GOOD;
    }

    /** A name or an address, whole and in its parts, also as people write it without accents. */
    private static Stream<String> words(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var plain = Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Stream.of(lower, plain)
                .flatMap(form -> Stream.concat(Stream.of(form, form.replaceAll("[^\\p{L}\\p{N}]", "")),
                        Arrays.stream(form.split("[^\\p{L}\\p{N}]+"))))
                .filter(word -> word.length() > 2);
    }

    /** Read from the library at the first look. */
    private static final class Dictionaries {
        private static final Zxcvbn ZXCVBN = new Zxcvbn();
    }
}
