package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Browser;
import be.vlavirgem.testsupport.StatementCounter;
import be.vlavirgem.testsupport.Traces;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

/** Documents as proof of an answer, as a browser without script sends and gets them. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ProofsTest {

    private static final String MECHELEN = "12025";
    private static final String OOSTENDE = "35013";
    private static final String MARKER = "KroonjuweelAchtDrie";

    @Autowired
    private Visitors visitors;

    @Autowired
    private StatementCounter counter;

    @Autowired
    private Environment environment;

    private Browser editor;
    private Proofs proofs;

    @BeforeEach
    void anEditorMeasures() {
        editor = visitors.as(Role.AUTHORITY_EDITOR, MECHELEN);
        proofs = new Proofs(Measured.of(editor));
    }

    @Test
    void aDocumentIsAddedAndReadByEachRoleThatReadsTheMeasurement() {
        var sent = proofs.send(Map.of("titel", "Het herstelplan"), Proofs.PDF);
        assertThat(sent.location()).endsWith("?bewaard#bewijs-SEC01");
        assertThat(editor.get(sent.location().replaceFirst("#.*", "")).text()).contains("Het document is toegevoegd",
                "Het herstelplan");
        assertThat(proofs.measured().chapter().text()).contains("als bewijs bij vraag 1");

        for (var role : new Role[]{ Role.AUTHORITY_READER, Role.DPO, Role.SECURITY_OFFICER }) {
            var reader = visitors.as(role, MECHELEN);
            assertThat(reader.get(proofs.address()).text()).contains("Het herstelplan");
            assertThat(reader.get(document(proofs) + "/1").body()).isEqualTo(Proofs.PDF);
        }
        var page = editor.get(document(proofs));
        assertThat(page.text()).contains("Versie 1 opgehaald", "niet op virussen");
    }

    @Test
    void itIsSentToBeKeptAndNeverToBeShown() {
        proofs.any();
        var file = editor.get(document(proofs) + "/1");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("attachment; ").contains(".pdf"));
        assertThat(file.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.headers().allValues("Content-Security-Policy"))
                .anySatisfy(policy -> assertThat(policy).contains("sandbox"))
                .allSatisfy(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(file.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        for (var number : new String[]{ "/2", "/0", "/een", "/99999999999" }) {
            assertThat(editor.get(document(proofs) + number).status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>|SVG-tekening",
            "<!DOCTYPE html><html><script>alert(1)</script></html>|webpagina",
            "%PDF-1.7 <html><script>alert(1)</script></html> %%EOF|nog iets anders", "%PDF-1.7 half|beschadigd",
            "GIF89a/*xx*/=1;alert(1)//|PNG of JPEG", "tekst|nemen we niet aan" })
    void whatIsRefusedSaysWhyAtItsFieldAndKeepsWhatWasTyped(String file, String why) {
        var before = editor.get(proofs.address()).document().select(".proofs a").size();
        var page = proofs.send(Map.of("titel", "Mijn eigen titel", "omschrijving", "Zie blad 4", "versleuteld", "ja"),
                file);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().expectFirst(".error-summary a[href=#bewijs-SEC01-bestand]").text()).contains(why);
        assertThat(page.document().expectFirst("#bewijs-SEC01-bestand").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.document().expectFirst("#bewijs-SEC01-titel").val()).isEqualTo("Mijn eigen titel");
        assertThat(page.document().expectFirst("#bewijs-SEC01-omschrijving").text()).isEqualTo("Zie blad 4");
        assertThat(page.document().expectFirst("#bewijs-SEC01-versleuteld").hasAttr("checked")).isTrue();
        assertThat(editor.get(proofs.address()).document().select(".proofs a")).hasSize(before);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var page = proofs.send(Map.of("titel", "x".repeat(151), "omschrijving", "y".repeat(1001)), "tekst");
        assertThat(page.document().select(".error-summary a")).hasSize(3);
    }

    @Test
    void twoHundredMegabytesAreRefusedReadablyInLittleMemory() throws IOException, InterruptedException {
        var form = editor.get(proofs.address()).form(proofs.address());
        var head = new StringBuilder();
        form.forEach((name, value) -> head.append(
                "--grens\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(name, value)));
        head.append("--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"groot.pdf\"\r\n\r\n%PDF-");
        var used = used();

        var answer = HttpClient.newHttpClient()
                .send(HttpRequest
                        .newBuilder(URI.create("http://localhost:%s%s".formatted(
                                environment.getRequiredProperty("local.server.port"), proofs.address())))
                        .header("Content-Type", "multipart/form-data; boundary=grens")
                        .header("Cookie", editor.cookies())
                        .POST(BodyPublishers.ofInputStream(() -> new Endless(head.toString(), 200_000_000)))
                        .build(), BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Dit is te groot");
        assertThat(used() - used).as("bytes of the heap still in use").isLessThan(50_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** A text, and then so many letters. */
    private static final class Endless extends InputStream {
        private final byte[] head;
        private long left;
        private int at;

        private Endless(String head, long letters) {
            this.head = head.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            this.left = letters;
        }

        @Override
        public int read() {
            return at < head.length ? head[at++] : left-- > 0 ? 'x' : -1;
        }
    }

    @Test
    void whatIsEncryptedIsReadByColleaguesAndFoundNowhereElse(CapturedOutput output) {
        var sent = proofs.send(Map.of("titel", MARKER + " titel", "omschrijving", MARKER + " tekst", "versleuteld",
                "ja"), Proofs.PDF.replace("{}", MARKER));
        assertThat(sent.status()).isEqualTo(302);
        var list = visitors.as(Role.AUTHORITY_READER, MECHELEN).get(proofs.address());
        var link = list.document().expectFirst(".proofs a:contains(%s)".formatted(MARKER)).attr("href");

        assertThat(editor.get(link).text()).contains(MARKER + " titel", MARKER + " tekst", "versleuteld bewaard");
        assertThat(editor.get(link + "/1").body()).contains(MARKER);
        editor.fill(editor.get(link), link + "/verwijderen", Map.of());
        editor.fill(editor.get(link), link + "/terugzetten", Map.of());

        assertThat(Traces.of(MARKER, PortalDatabase.DATABASE)).isEmpty();
        assertThat(Traces.inFiles(MARKER, Path.of(environment.getRequiredProperty("vlavirgem.data-folder")))).isEmpty();
        assertThat(output.getAll()).doesNotContain(MARKER);
    }

    @Test
    void anEarlierVersionStaysAndWhatIsRemovedCanBePutBackOrErased() {
        proofs.send(Map.of("titel", "Om te vernieuwen"), Proofs.PDF);
        var link = editor.get(proofs.address())
                .document()
                .expectFirst(".proofs a:contains(Om te vernieuwen)")
                .attr("href");
        var form = editor.get(link).form(link);
        form.remove("bestand");
        assertThat(editor.upload(link, form, "bestand", Proofs.PDF.replace("{}", "nieuw")).location())
                .endsWith("?vernieuwd");
        assertThat(editor.get(link + "/2").body()).contains("nieuw");
        assertThat(editor.get(link + "/1").body()).isEqualTo(Proofs.PDF);
        var refused = editor.upload(link, editor.get(link).form(link), "bestand", "tekst");
        assertThat(refused.document().expectFirst(".error-summary").text()).contains("nemen we niet aan");

        editor.fill(editor.get(link), link + "/verwijderen", Map.of());
        assertThat(editor.get(link).text()).contains("Dit document is verwijderd");
        assertThat(editor.get(link + "/1").status()).isEqualTo(404);
        editor.fill(editor.get(link), link + "/terugzetten", Map.of());
        assertThat(editor.get(link + "/1").status()).isEqualTo(200);
        editor.fill(editor.get(link), link + "/verwijderen", Map.of());
        var erased = editor.follow(editor.fill(editor.get(link), link + "/wissen", Map.of()));
        assertThat(erased.text()).contains("voorgoed gewist");
        assertThat(editor.get(link).status()).isEqualTo(404);
    }

    @Test
    void whatPeopleTypeIsTextAndNothingElse() {
        proofs.send(Map.of("titel", "<b>vet</b> ${7*7}", "omschrijving", "<script>alert(1)</script>"), Proofs.PDF);
        var link = editor.get(proofs.address()).document().expectFirst(".proofs a:contains(<b>vet)").attr("href");

        assertThat(editor.get(link).document().expectFirst("h1").text()).isEqualTo("<b>vet</b> ${7*7}");
        assertThat(editor.get(link).document().select("main script")).isEmpty();
    }

    @Test
    void aDocumentOfAnotherMeasurementIsNotThere() {
        var other = new Proofs(Measured.of(visitors.as(Role.AUTHORITY_EDITOR, OOSTENDE)));
        var foreign = other.any();
        assertThat(editor.get(proofs.measured().address() + "/documenten/" + foreign).status()).isEqualTo(404);
        assertThat(editor.get(proofs.measured().address() + "/documenten/" + foreign + "/1").status()).isEqualTo(404);
        assertThat(editor.get(other.measured().address() + "/documenten/" + proofs.any()).status()).isEqualTo(404);
    }

    @Test
    void anEarlierMeasurementKeepsItsOwnDocumentsAndTakesNoMore() {
        var document = proofs.any();
        var earlier = "/maturiteit/metingen/" + handedInLongAgo();
        assertThat(editor.get(earlier + "/documenten/" + document).status()).isEqualTo(404);
        assertThat(editor.get(earlier + "/documenten/" + document + "/1").status()).isEqualTo(404);

        var form = editor.get(proofs.address()).form(proofs.address());
        form.remove("bestand");
        form.put("vraag", "SEC01");
        var refused = editor.upload(earlier + Proofs.PAGE, form, "bestand", Proofs.PDF);
        assertThat(refused.text()).contains("deze meting neemt geen wijzigingen meer aan");
        assertThat(editor.get(earlier + Proofs.PAGE).document().select(".proofs a")).isEmpty();
    }

    private static String handedInLongAgo() {
        var sql = PortalDatabase.superuser();
        sql.sql("""
                insert into measurement_round (id, name, year, questionnaire_version_id, opens_on, closes_on)
                select gen_random_uuid(), 'Ronde 2015', 2015, questionnaire_version_id, '2015-09-01', '2015-12-01'
                from measurement_round order by year desc limit 1
                """).update();
        return sql.sql("""
                insert into measurement (organisation_id, id, round_id, questionnaire_version_id, type, state, started_at, version, submitted_at, submitted_by)
                select organisation.id, gen_random_uuid(), round.id, round.questionnaire_version_id, 'A', 'SUBMITTED', now(), 0, now(),
                       (select id from person limit 1)
                from organisation, measurement_round as round where nis = ? and valid_until is null and year = 2015 returning id::text
                """).param(MECHELEN).query(String.class).single();
    }

    @Test
    void whoOnlyReadsIsOfferedNoForm() {
        proofs.any();
        var reader = visitors.as(Role.AUTHORITY_READER, MECHELEN);
        assertThat(reader.get(proofs.address()).document().select("main form")).isEmpty();
        assertThat(reader.get(document(proofs)).document().select("main form")).isEmpty();
    }

    @Test
    void aPageCostsAsMuchWithManyDocumentsAsWithFew() {
        proofs.send(Map.of("titel", "Een", "versleuteld", "ja"), Proofs.PDF);
        editor.get(proofs.address());
        var few = counter.during(() -> editor.get(proofs.address())).size();
        proofs.send(Map.of("titel", "Twee", "versleuteld", "ja"), Proofs.PDF);
        proofs.send(Map.of("titel", "Drie", "vraag", "SEC02", "versleuteld", "ja"), Proofs.PDF);

        assertThat(counter.during(() -> editor.get(proofs.address()))).hasSize(few).hasSizeLessThanOrEqualTo(8);
        var document = document(proofs);
        assertThat(counter.during(() -> editor.get(document))).hasSizeLessThanOrEqualTo(8);
        assertThat(counter.during(() -> editor.get(document + "/1"))).hasSizeLessThanOrEqualTo(8);
    }

    private static String document(Proofs proofs) {
        return proofs.measured().address() + "/documenten/" + proofs.any();
    }
}
