package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages of the catalogue as they are where the samples do not come: at the start, and after something was done. */
@PortalTest
class CatalogueCornersTest {

    private static final String TURNHOUT = "13040";

    @Autowired
    private Visitors visitors;

    @ParameterizedTest
    @CsvSource({ "/leverancier/oplossingen,Nog geen oplossingen", "/leverancier/klanten,Nog geen klanten",
            "/leverancier/bekeken,Nog geen oplossingen", "/leverancier/vragen,Nog geen vragen" })
    void anEmptyListSaysToANewcomerWhatWillStandThereAndWhatToDo(String path, String title) {
        var newcomer = new OrganisationId(UUID.randomUUID());
        PortalDatabase.superuser()
                .sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?)")
                .params(newcomer.value(), "Nieuwkomer " + newcomer)
                .update();
        var page = visitors.signIn(Role.SUPPLIER_EDITOR, newcomer).get(path);
        assertThat(page.document().expectFirst(".empty h2").text()).isEqualTo(title);
        assertThat(page.document().select("main table")).isEmpty();
        assertThat(page.document().select("main a[href=/leverancier/klopt-nog]")).as("nothing to confirm yet")
                .isEmpty();
        assertThat(page.document().select("main a.button:not(.quiet)")).as("one thing to do first").hasSizeLessThan(2);
    }

    @Test
    void whatWasNarrowedToASupplierThatBecameAnotherFollowsIt() {
        var stays = new OrganisationId(UUID.randomUUID());
        var sql = PortalDatabase.superuser();
        sql.sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', 'Volgzaam')")
                .param(stays.value())
                .update();
        sql.sql("""
                insert into supplier (organisation_id, kbo, slug, legal_name, about, website, street, place, email, phone, admitted_on, published, version)
                values (?, '09999998' || lpad((97 - 9999998 % 97)::text, 2, '0'), 'volgzaam', 'Volgzaam', '', '', '', '', '', '', current_date, 0, 1)
                """).param(stays.value()).update();
        sql.sql("insert into catalog_address (kind, slug, thing_id, given_at) values ('SUPPLIER', 'volgde', ?, now()), ('SUPPLIER', 'volgzaam', ?, now())")
                .params(stays.value(), stays.value())
                .update();
        assertThat(visitors.anonymous().get("/catalogus?leverancier=volgde&hosting=cloud").location())
                .isEqualTo("/catalogus?leverancier=volgzaam&hosting=cloud");
        assertThat(visitors.anonymous().get("/catalogus?leverancier=volgzaam").status()).isEqualTo(200);
        assertThat(visitors.anonymous().get("/catalogus?leverancier=nergens").status()).isEqualTo(200);
    }

    @Test
    void whereNothingHasAllWordsEachLeadsToItself() {
        var page = visitors.anonymous().get("/catalogus?zoek=wichelroede+voor+brandkraantjes");
        assertThat(page.document().select("main a.filter").eachText()).contains("wichelroede", "brandkraantjes")
                .doesNotContain("voor");
    }

    @Test
    void vIctOrReadsWhatBothSheetsSaidBeforeTheyWereMerged() {
        var supplier = visitors.homes().supplier();
        var solution = Offered.published(supplier);
        var merged = PortalDatabase.superuser().sql("""
                insert into merged_solution (organisation_id, id, into_id, slug, sheet, stays_sheet, merged_at, merged_by)
                values (?, gen_random_uuid(), ?::uuid, 'proef-die-opging', '{"name": "Proef die opging", "summary": "Van de ene"}',
                        '{"name": "Proefoplossing", "summary": "Van de andere"}', now(), gen_random_uuid()) returning id
                """).params(supplier.value(), solution).query(UUID.class).single();
        var page = visitors.as(Role.VICTOR_EDITOR).get("/beheer/catalogus/oplossingen/" + Offered.SLUG);
        PortalDatabase.superuser().sql("delete from merged_solution where id = ?").param(merged).update();
        assertThat(page.document().expectFirst("section[aria-labelledby=samengevoegd] summary").text())
                .startsWith("Proef die opging, samengevoegd op");
        assertThat(page.document().select("section[aria-labelledby=samengevoegd] tbody").text())
                .contains("Samenvatting Van de andere Van de ene");
    }

    @Test
    void aDayTypedAtAnotherQuestionComesBackWithTheAnswer() {
        var authority = visitors.homes().authority(TURNHOUT);
        var one = Offered.asked(visitors.homes().supplier(), authority);
        var other = Offered.askedElsewhere(visitors.homes().otherSupplier(), authority);
        var visitor = visitors.signIn(Role.AUTHORITY_EDITOR, authority);
        var asked = visitor.get("/oplossingen-bevestigen");
        assertThat(asked.document().select("input[name=sinds-" + one + "], input[name=sinds-" + other + "]"))
                .hasSize(2);

        var answered = visitor.post("/oplossingen-bevestigen/" + one, Map.of("antwoord", "ja", "sinds-" + one, "2020",
                "sinds-" + other, "03/2018", "organisatie", authority.toString()));

        assertThat(answered.text()).contains("Genoteerd: jullie gebruiken dit.");
        assertThat(answered.document().expectFirst("input[name=sinds-" + other + "]").attr("value"))
                .isEqualTo("03/2018");
        assertThat(answered.document().select("input[name=sinds-" + one + "]")).isEmpty();
        var plain = visitor.post("/oplossingen-bevestigen/" + other,
                Map.of("antwoord", "nee", "organisatie", authority.toString()));
        assertThat(plain.location()).isEqualTo("/oplossingen-bevestigen?nee");
    }

    @Test
    void anInheritedFieldIsNamedFirstARemarkStandsWithItsFieldAndADayInARowIsPicked() {
        var supplier = visitors.homes().of(Role.SUPPLIER_EDITOR);
        var solution = Offered.draft(supplier, "Benoemde Proefoplossing");
        PortalDatabase.superuser()
                .sql("update solution set remarks = '{\"pricing\": \"Per inwoner of vast?\"}' where id = ?::uuid")
                .param(solution)
                .update();
        var visitor = visitors.signIn(Role.SUPPLIER_EDITOR, supplier);
        var delivery = visitor.get("/leverancier/oplossingen/%s/levering".formatted(solution)).document();
        assertThat(delivery.select("#veld-hosting > p").eachText().getFirst()).isEqualTo("Waar het draait");
        assertThat(delivery.select("#veld-hosting [name=eigen], #veld-hosting select").eachAttr("id"))
                .containsExactly("eigen-hosting", "hosting");
        assertThat(delivery.select(".noted").text()).contains("Per inwoner of vast?");
        assertThat(delivery.select(".noted select").eachAttr("id")).containsExactly("pricing");
        var safety = visitor.get("/leverancier/oplossingen/%s/veiligheid".formatted(solution)).document();
        assertThat(safety.select("#certificates-1-valid-until + button[data-picks-day]")).hasSize(1);
        assertThat(safety.select("#certificates-1-issuer + button")).isEmpty();
    }

    @Test
    void aVisitorIsToldThatAuthoritiesAskTheSupplierHere() {
        Offered.published(visitors.homes().supplier());
        var page = visitors.anonymous().get("/oplossingen/" + Offered.SLUG).document();
        assertThat(page.select("section[aria-labelledby=vragen] a").attr("href"))
                .isEqualTo("/oplossingen/%s/vraag".formatted(Offered.SLUG));
        assertThat(page.select("#vraag")).isEmpty();
    }

    @Test
    void aQuestionIsTalkedAboutUntilItIsClosed() {
        var authority = visitors.homes().authority(TURNHOUT);
        var supplier = visitors.homes().supplier();
        var person = visitors.register(Role.AUTHORITY_READER, authority).person();
        var question = Offered.question(authority, supplier, person, "Kan dit ook zonder net?");
        var asker = visitors.signIn(Role.AUTHORITY_EDITOR, authority);
        var answerer = visitors.signIn(Role.SUPPLIER_EDITOR, supplier);
        var told = "/leverancier/vragen/" + question;
        var asked = "/vragen-aan-leveranciers/" + question;
        assertThat(asker.get(asked).text()).contains("Vraag intrekken");
        assertThat(answerer.post(told, said(supplier, "antwoord", "Even wel.", 0)).location()).endsWith("?verstuurd");

        var late = asker.post(asked, said(authority, "vraag", "En een dag lang?", 0));
        assertThat(late.text()).contains("Er kwam intussen iets bij.", "Even wel.");
        assertThat(late.document().expectFirst("#vraag-erbij").val()).isEqualTo("En een dag lang?");
        assertThat(asker.post(asked, said(authority, "vraag", "En een dag lang?", 1)).location())
                .endsWith("?aangevuld");
        assertThat(answerer.get(told).text()).contains("Het bestuur vraagt verder", "En een dag lang?", "Je antwoord");

        assertThat(asker.post(asked + "/afsluiten", said(authority, "vraag", "", 2)).location())
                .endsWith("?afgesloten");
        assertThat(asker.get(asked).document().select("main form")).isEmpty();
        assertThat(answerer.get(told).text()).contains("Het bestuur sloot deze vraag af op ");
        assertThat(answerer.get(told).document().select("main form")).isEmpty();
    }

    private static Map<String, String> said(OrganisationId organisation, String field, String text, int seen) {
        return Map.of(field, text, "gezien", String.valueOf(seen), "organisatie", organisation.toString());
    }

    @Test
    void theSearchOfEverythingLeadsToTheCatalogueWithTheSameWords() {
        Offered.published(visitors.homes().supplier());
        var found = visitors.as(Role.AUTHORITY_EDITOR).get("/zoeken?zoek=proefoplossing");
        assertThat(found.document().select("a.go").eachAttr("href")).contains("/catalogus?zoek=proefoplossing");
    }
}
