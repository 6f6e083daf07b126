package be.vlavirgem.portal.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Accounts.Account;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.portal.password.Passwords.Fault;
import be.vlavirgem.portal.password.Passwords.Typed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

/** Long enough and not what others try first: nothing else is asked of a password. */
class PasswordsTest {
    private static final List<String> INES = List.of("Inès Vandenbroucke", "ines.vandenbroucke@zottegem.be",
            "Zottegem");

    @SuppressWarnings("deprecation")
    private final Passwords passwords = new Passwords(NoOpPasswordEncoder.getInstance());

    @ParameterizedTest
    @ValueSource(strings = { "ruitensproeier", "vier kikkers lezen", "дванадцять жаб", "😀🐸🦉🎺🧀🛶🎻🧦🪁🦔🧭🪗",
            "xkqvzwpjhtrm",
            "klaproos fietst over bruggen", "   drie spaties vooraf   " })
    void lengthIsEnoughWhateverTheCharacters(String good) {
        assertThat(fault(good)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "kort", "elf tekens!", "é̀é̀é̀é̀é̀é̀" })
    void elevenAreTooFewHoweverTheyAreComposed(String shorter) {
        assertThat(fault(shorter.substring(0, Math.min(11, shorter.length())))).map(Fault::key)
                .contains("portal.password.fault.short");
    }

    @ParameterizedTest
    @ValueSource(strings = { "aaaaaaaaaaaa", "123456789012", "azertyuiop123", "qwertyuiop12", "wachtwoord123",
            "Wachtwoord2026",
            "W@chtw00rd2026", "password1234", "welkom123456", "Vlavirgem2026", "vlavirgem-2026", "V-ICT-OR-2026",
            "inesvandenbroucke", "InesVandenbroucke1", "ines.vandenbroucke@zottegem.be", "Zottegem2026!",
            "abcabcabcabc",
            "gemeentehuis1", "abcdefghijklm" })
    void whatOthersTryFirstIsRefused(String common) {
        assertThat(fault(common)).map(Fault::key).contains("portal.password.fault.common");
    }

    @Test
    void sixtyFourAndMoreMayBeUsedButNotEndlesslyMany() {
        var sentence = "De kikker op de fiets leest elke ochtend de krant van gisteren aan de rivier. ";
        assertThat(fault(sentence)).isEmpty();
        assertThat(fault(sentence.repeat(3))).isEmpty();
        assertThat(fault(sentence.repeat(4))).map(Fault::key).contains("portal.password.fault.long");
    }

    @Test
    void theSecondTimeItIsTheSame() {
        assertThat(passwords.fault(new Typed("vier kikkers lezen", "vier kikkers lazen"), INES))
                .contains(new Fault(true, "portal.password.fault.again"));
    }

    @Test
    void whatOthersKnowIsTheNameTheAddressAndWhereOneWorks() {
        var ines = new Account(new PersonId(UUID.randomUUID()), new EmailAddress("ines@zottegem.be"), "Ines", true,
                Optional.empty(), Optional.empty());
        var home = new Membership(new OrganisationId(UUID.randomUUID()), "Zottegem", OrganisationKind.LOCAL_AUTHORITY,
                Set.of(), Set.of());
        assertThat(Passwords.known(ines, List.of(home))).containsExactly("Ines", "ines@zottegem.be", "Zottegem");
    }

    @ParameterizedTest
    @ValueSource(strings = { "@4({[<369|!1i0$5+7%2", "a", "abcabcabd", "4@8({[<369|!1i0$5+7%2aAbBcC", "1", "19",
            "Zottegem" })
    void judgingTakesNoTimeWhateverIsTyped(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> fault(piece.repeat(256 / piece.length())));
    }

    @Test
    void whatIsTypedIsNeverShown() {
        assertThat(new Typed("vier kikkers lezen", null).toString()).doesNotContain("kikkers");
        assertThat(new NewPasswordForm("oud", "vier kikkers lezen", null).toString()).doesNotContain("kikkers");
    }

    private Optional<Fault> fault(String password) {
        return passwords.fault(new Typed(password, password), INES);
    }
}
