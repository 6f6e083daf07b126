package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** V-ICT-OR finds somebody and helps. */
@PortalTest
class PeopleDeskTest {
    @Autowired
    private Visitors visitors;
    @Value("${vlavirgem.data-folder}")
    private String folder;

    private Browser keeper;
    private Visitors.Account account;
    private String page;

    @BeforeEach
    void somebodyOfGeel() {
        keeper = visitors.as(Role.VICTOR_ADMINISTRATOR);
        account = visitors.register(Role.AUTHORITY_EDITOR, visitors.homes().authority("13008"));
        page = "/beheer/mensen/" + account.person();
    }

    @Test
    void somebodyIsFoundByNameAddressAndOrganisation() {
        assertThat(keeper.get("/beheer/mensen?zoek=" + account.email()).text()).contains(account.name(), "Geel");
        assertThat(keeper.get("/beheer/mensen?zoek=geel&rol=authority_editor&orde=-aangemeld").text()).contains("Geel");
        assertThat(keeper.get("/beheer/mensen?stand=locked&zoek=" + account.email()).document().select("tbody tr"))
                .isEmpty();
        assertThat(keeper.get("/beheer/mensen/lijst.csv?zoek=" + account.email()).body()).contains(account.email());
    }

    @Test
    void whoIsLockedIsSignedOutAtOnceAndComesBackWhenUnlocked() {
        var there = visitors.signIn(account);
        var question = keeper.get(page + "/vergrendelen");
        assertThat(question.text()).contains(account.name() + " vergrendelen?");
        var locked = keeper.fill(question, page + "/vergrendelen", Map.of());
        assertThat(keeper.follow(locked).text()).contains("overal afgemeld", "vergrendeld sinds",
                "Account vergrendeld");
        assertThat(there.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(visitors.attempt(visitors.anonymous(), account.email(), Visitors.PASSWORD).status()).isEqualTo(401);
        keeper.fill(keeper.get(page), page + "/ontgrendelen", Map.of());
        assertThat(visitors.signIn(account).get("/dashboard").status()).isEqualTo(200);
    }

    @Test
    void sessionsEndOneByOneAndAllTogether() {
        var here = visitors.signIn(account);
        var there = visitors.signIn(account);
        var sheet = keeper.get(page);
        var keys = sheet.document().select("[name=sessie]").eachAttr("value");
        assertThat(keys).hasSize(2);
        keeper.fill(sheet, page + "/afmelden", Map.of("sessie", keys.getFirst()));
        assertThat(keeper.get(page).document().select("[name=sessie]")).hasSize(1);
        keeper.fill(sheet, page + "/afmelden", Map.of("sessie", ""));
        assertThat(here.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(there.get("/dashboard").location()).startsWith("/aanmelden");
        assertThat(keeper.get(page).text()).contains("Nergens aangemeld");
    }

    @Test
    void aLinkForANewPasswordIsMailedAndThePageSaysSoWithoutItsWords() {
        keeper.fill(keeper.get(page), page + "/wachtwoord", Map.of());
        var link = new SentMail(Path.of(folder, "mail")).latestTo(account.email(), "/wachtwoord-instellen/[\\w-]+");
        var sheet = keeper.get(page);
        assertThat(sheet.document().select("section[aria-labelledby=mails] tbody").text())
                .contains("Link voor een nieuw wachtwoord");
        assertThat(sheet.body()).doesNotContain(link);
        assertThat(visitors.anonymous().get(link).status()).isEqualTo(200);
    }

    @Test
    void ofVIctOrTwoAdministratorsAlwaysRemainAndTheDatabaseKeepsOne() {
        var sql = PortalDatabase.superuser();
        var home = visitors.homes().of(Role.VICTOR_ADMINISTRATOR);
        var mine = visitors.register(Role.VICTOR_ADMINISTRATOR, home);
        var peer = visitors.register(Role.VICTOR_ADMINISTRATOR, home);
        var own = visitors.signIn(mine);
        var others = sql.sql("""
                update person set locked_at = now() where locked_at is null and id <> all (array[?, ?]::uuid[])
                  and id in (select person_id from membership where role = 'VICTOR_ADMINISTRATOR') returning id
                """).params(mine.person().value(), peer.person().value()).query(UUID.class).list();
        try {
            var path = "/beheer/mensen/" + peer.person();
            var refused = own.follow(own.fill(own.get(path + "/vergrendelen"), path + "/vergrendelen", Map.of()));
            assertThat(refused.text()).contains("Er is niets vergrendeld", "Maak eerst nog iemand beheerder");
            assertThat(refused.document().select("a[href$=vergrendelen]")).hasSize(1);
            assertThatThrownBy(() -> sql.sql("update person set locked_at = now() where id = any (?)")
                    .param(new UUID[]{ mine.person().value(), peer.person().value() })
                    .update()).hasMessageContaining("keeps an administrator who can sign in");
        } finally {
            sql.sql("update person set locked_at = null where id = any (?)")
                    .param(others.toArray(UUID[]::new))
                    .update();
        }
        var third = visitors.register(Role.VICTOR_ADMINISTRATOR, home);
        var path = "/beheer/mensen/" + third.person();
        assertThat(own.follow(own.fill(own.get(path + "/vergrendelen"), path + "/vergrendelen", Map.of())).text())
                .contains("vergrendeld sinds");
    }

    @Test
    void nobodyLocksThemselves() {
        var me = visitors.register(Role.VICTOR_ADMINISTRATOR, visitors.homes().of(Role.VICTOR_ADMINISTRATOR));
        var own = visitors.signIn(me);
        var path = "/beheer/mensen/" + me.person();
        assertThat(own.get(path).document().select("a[href$=vergrendelen]")).isEmpty();
        own.fill(own.get(path + "/vergrendelen"), path + "/vergrendelen", Map.of());
        assertThat(own.get("/dashboard").status()).isEqualTo(200);
    }
}
