package be.vlavirgem.web.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.web.opendata.OpenDataset.Frequency;
import be.vlavirgem.web.opendata.OpenDataset.Topic;
import be.vlavirgem.web.opendata.OpenDataset.Years;
import be.vlavirgem.web.opendata.OpenFile.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.json.JsonMapper;

/** What data portals read: both forms say the same, and all that DCAT-AP 3 and its Flemish profile demand. */
class DcatTest {

    private static final String PORTAL = "https://portaal.example.be";
    private static final String LICENCE = "Modellicentie Gratis Hergebruik - v1.0 <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0>";
    private static final String PUBLISHER = "V-ICT-OR <https://www.v-ict-or.be/>";
    /** Everything that means something else in one of the two forms. */
    private static final String AWKWARD = "Een \"titel\" met \\ en ’\n<https://x> @nl ^^ . ; 'einde'''";

    /** What each must have at least once. */
    private static final Map<IRI, List<IRI>> DEMANDED = Map.of(DCAT.CATALOG,
            List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.IDENTIFIER, DCTERMS.PUBLISHER, DCTERMS.LICENSE,
                    DCTERMS.MODIFIED,
                    DCTERMS.LANGUAGE, DCTERMS.SPATIAL, DCAT.HAS_DATASET, DCAT.CONTACT_POINT, DCAT.THEME_TAXONOMY),
            DCAT.DATASET,
            List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.IDENTIFIER, DCTERMS.PUBLISHER, DCTERMS.ACCESS_RIGHTS,
                    DCTERMS.ACCRUAL_PERIODICITY, DCTERMS.SPATIAL, DCTERMS.ISSUED, DCTERMS.MODIFIED, DCTERMS.TEMPORAL,
                    DCAT.KEYWORD, DCAT.THEME, DCAT.CONTACT_POINT, DCAT.HAS_DISTRIBUTION, DCAT.LANDING_PAGE),
            DCAT.DISTRIBUTION,
            List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.IDENTIFIER, DCTERMS.LICENSE, DCTERMS.FORMAT,
                    DCAT.ACCESS_URL, DCAT.DOWNLOAD_URL, DCAT.MEDIA_TYPE),
            FOAF.AGENT, List.of(FOAF.NAME), VCARD4.ORGANIZATION, List.of(VCARD4.FN, VCARD4.HAS_URL),
            DCTERMS.PERIOD_OF_TIME, List.of(DCAT.START_DATE, DCAT.END_DATE));

    private static DcatController portal(String contact) {
        var terms = new OpenDataTerms(PORTAL + "/", LICENCE, PUBLISHER, contact);
        return new DcatController(new Dcat(terms, words()), List.of(DcatTest::datasets), JsonMapper.shared());
    }

    private static List<OpenDataset> datasets() {
        return List.of(new OpenDataset("proef", "/proef", Topic.GOVE, Frequency.DAILY,
                Optional.of(LocalDate.of(2024, 1, 2)), Optional.of(Instant.parse("2026-11-23T01:30:00Z")),
                Optional.of(new Years(2023, 2025)),
                List.of(new OpenFile("/proef.csv", Kind.CSV), new OpenFile("/proef.xlsx", Kind.XLSX),
                        new OpenFile("/proef.json", Kind.JSON))));
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        for (var language : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            for (var key : List.of("opendata.catalogue.title", "opendata.catalogue.text", "opendata.flanders",
                    "opendata.file.CSV", "opendata.file.XLSX", "opendata.file.JSON", "opendata.proef.text")) {
                words.addMessage(key, language, key + " " + language);
            }
            words.addMessage("opendata.proef.title", language, AWKWARD);
            words.addMessage("opendata.proef.keywords", language, "een,twee " + language);
        }
        return words;
    }

    private static Model read(byte[] text, RDFFormat format) throws IOException {
        return Rio.parse(new ByteArrayInputStream(text), format);
    }

    private static Model turtle() throws IOException {
        return read(portal("").turtle().getBody(), RDFFormat.TURTLE);
    }

    @Test
    void bothFormsSayTheSame() throws IOException {
        var json = read(portal("").jsonLd().getBody(), RDFFormat.JSONLD);
        assertThat(json).hasSizeGreaterThan(70);
        assertThat(Models.isomorphic(turtle(), json)).isTrue();
    }

    @Test
    void nothingDemandedIsMissing() throws IOException {
        var model = turtle();
        DEMANDED.forEach((type, demanded) -> {
            var things = model.filter(null, RDF.TYPE, type).subjects();
            assertThat(things).as(type.toString()).isNotEmpty();
            things.forEach(thing -> assertThat(model.filter(thing, null, null).predicates()).as(thing.toString())
                    .containsAll(demanded));
        });
    }

    @Test
    void textsAreInBothLanguagesAndAsTheyWere() throws IOException {
        var model = turtle();
        assertThat(model.filter(about("proef"), DCTERMS.TITLE, null).objects()).extracting(Value::stringValue)
                .containsOnly(AWKWARD);
        for (var text : List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION)) {
            for (var type : List.of(DCAT.CATALOG, DCAT.DATASET, DCAT.DISTRIBUTION)) {
                model.filter(null, RDF.TYPE, type)
                        .subjects()
                        .forEach(thing -> assertThat(languages(model, thing, text)).containsExactlyInAnyOrder("nl",
                                "en"));
            }
        }
    }

    private static List<String> languages(Model model, Resource thing, IRI text) {
        return model.filter(thing, text, null)
                .objects()
                .stream()
                .map(said -> ((Literal) said).getLanguage().orElse(""))
                .toList();
    }

    @Test
    void addressesAreWholeAndOfTheseTerms() throws IOException {
        var model = turtle();
        assertThat(model.filter(null, DCAT.DOWNLOAD_URL, null).objects()).extracting(Value::stringValue)
                .containsExactlyInAnyOrder(PORTAL + "/proef.csv", PORTAL + "/proef.xlsx", PORTAL + "/proef.json");
        assertThat(model.filter(null, DCTERMS.LICENSE, null).objects()).extracting(Value::stringValue)
                .containsOnly("https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0");
        assertThat(model.filter(about("proef-jaren"), null, null).objects()).extracting(Value::stringValue)
                .contains("2023-01-01", "2025-12-31");
    }

    /** Who is linked to from here, and not elsewhere, is told about here. */
    @Test
    void nothingHereIsPointedToInVain() throws IOException {
        var model = turtle();
        assertThat(model.objects()
                .stream()
                .filter(object -> object instanceof IRI iri && iri.stringValue().startsWith(PORTAL + "/open-data/"))
                .map(IRI.class::cast)).allSatisfy(iri -> assertThat(model.filter(iri, null, null)).isNotEmpty());
    }

    @Test
    void mailIsOnlyThereWhereTheOperatorGaveOne() throws IOException {
        assertThat(turtle().filter(null, VCARD4.HAS_EMAIL, null)).isEmpty();
        var told = read(portal("opendata@example.be").turtle().getBody(), RDFFormat.TURTLE);
        assertThat(told.filter(null, VCARD4.HAS_EMAIL, null).objects()).extracting(Value::stringValue)
                .containsExactly("mailto:opendata@example.be");
    }

    @Test
    void aLicenceWithoutAnAddressIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new OpenDataTerms(PORTAL, "CC BY 4.0", PUBLISHER, ""))
                .hasMessageContaining("vlavirgem.open-data.licence");
    }

    private static IRI about(String name) {
        return Values.iri(PORTAL + "/open-data/dcat.ttl#" + name);
    }
}
