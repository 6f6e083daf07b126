package be.vlavirgem.catalog.standards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of dirt that a real file has, in a fixture of our own. */
class RegisterFileTest {

    private static final String ITEM = """
            {"slug": "vocabularium-proefbank", "title": "Vocabularium Proefbank",
             "category": "https://data.vlaanderen.be/id/concept/StandaardType/Vocabularium",
             "usage": "%s", "status": "%s", "publicationDate": "%s", "domain": "https://data.vlaanderen.be/id/concept/Domein/Generiek",
             "responsibleOrganisation": [{"name": "Bureau Proef"}, {"name": " Dienst Toets "}],
             "specificationDocuments": [{"name": "x", "resourceReference": "%s"}]}
            """;
    private static final String AANBEVOLEN = "https://data.vlaanderen.be/id/concept/StandaardGebruik/Aanbevolen";
    private static final String ERKEND = "https://data.vlaanderen.be/id/concept/StandaardStatus/ErkendeStandaard";

    private static List<ReadItem> items(String json) {
        return RegisterFile.read(json.getBytes(StandardCharsets.UTF_8)) instanceof RegisterFile.Reading.Items(var items)
                ? items
                : List.of();
    }

    private static String refusal(String json) {
        return RegisterFile.read(json.getBytes(StandardCharsets.UTF_8)) instanceof RegisterFile.Reading.Refused(var why)
                ? why.code()
                : "";
    }

    private static Stated only(String json) {
        return items(json).getFirst() instanceof ReadItem.About(var stated) ? stated : nothing(json);
    }

    private static Stated nothing(String json) {
        throw new AssertionError("Unreadable: " + items(json));
    }

    private static List<String> remarks(Stated stated) {
        return stated.remarks().stream().map(Note::code).toList();
    }

    @Test
    void aCleanItemIsReadWithoutRemarks() {
        var stated = only(
                "[" + ITEM.formatted(AANBEVOLEN, ERKEND, "2024-01-31", "https://voorbeeld.be/ns/proefbank") + "]");
        assertThat(stated.slug()).contains("vocabularium-proefbank");
        assertThat(stated.text(Field.KIND)).contains("Vocabularium");
        assertThat(stated.text(Field.RESPONSIBLE)).contains("Bureau Proef; Dienst Toets");
        assertThat(stated.text(Field.SPECIFICATION)).contains("https://voorbeeld.be/ns/proefbank");
        assertThat(stated.texts()).containsEntry(Field.ACKNOWLEDGED, "");
        assertThat(stated.remarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "TBD|day-none", "2018-04-10 (retroactief)|day-dirty", "16/03/2023|day-dirty",
            "Juni 2021|day-none", "N.v.t.|day-none", "' 2019-11-20'|day-spaces", "2024-12-1|day-dirty" })
    void aDirtyDateIsKeptAndRemarked(String given, String remark) {
        var stated = only("[" + ITEM.formatted(AANBEVOLEN, ERKEND, given, "https://voorbeeld.be/p") + "]");
        assertThat(stated.text(Field.PUBLISHED)).contains(given.strip());
        assertThat(remarks(stated)).containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Aanbevolgen (vrijwillig)|Aanbevolen|code-misspelled", "TBD||code-nothing",
            "aanbevolen|Aanbevolen|code-misspelled", "Soms|Soms|code-unknown", "als het past|''|code-unreadable",
            "https://data.vlaanderen.be/doc/concept/StandaardGebruik/Verplicht|Verplicht|code-address" })
    void aMisspelledCodeIsUnderstoodAndRemarked(String given, String code, String remark) {
        var stated = only("[" + ITEM.formatted(given, ERKEND, "2024-01-31", "https://voorbeeld.be/p") + "]");
        assertThat(stated.texts()).containsEntry(Field.USAGE, code == null ? "" : code);
        assertThat(remarks(stated)).containsExactly(remark);
    }

    @Test
    void anAddressThatIsNoneIsLeftOut() {
        var stated = only("[" + ITEM.formatted(AANBEVOLEN, ERKEND, "2024-01-31", "javascript:alert(1)") + "]");
        assertThat(stated.texts()).containsEntry(Field.SPECIFICATION, "");
        assertThat(remarks(stated)).containsExactly("address-unfit");
    }

    @Test
    void aTitleThatSaysThatThereIsNoneIsNotStated() {
        var stated = only("[{\"slug\": \"proef\", \"title\": \"Geen titel gevonden\"}]");
        assertThat(stated.texts()).doesNotContainKey(Field.TITLE);
        assertThat(remarks(stated)).contains("title-none");
    }

    @Test
    void anItemThatIsATextIsReadWhenItHoldsOneAndRefusedWhenNot() {
        var items = items(
                "[\"{\\\"slug\\\": \\\"proef\\\", \\\"title\\\": \\\"Proef\\\"}\", \"{'slug': 'kapot-ding', 'title'\", 3, null]");
        assertThat(items.get(0)).isInstanceOfSatisfying(ReadItem.About.class,
                item -> assertThat(remarks(item.stated())).contains("item-as-text"));
        assertThat(items.get(1)).isInstanceOfSatisfying(ReadItem.Unreadable.class, item -> {
            assertThat(item.why().code()).isEqualTo("item-broken");
            assertThat(item.slug()).contains("kapot-ding");
            assertThat(item.position()).isEqualTo(2);
        });
        assertThat(items.subList(2, 4)).allSatisfy(item -> assertThat(item)
                .isInstanceOfSatisfying(ReadItem.Unreadable.class,
                        broken -> assertThat(broken.why().code()).isEqualTo("item-no-object")));
    }

    @Test
    void aSlugThatIsNoneIsRefused() {
        assertThat(items("[{\"slug\": \"../Weg\", \"title\": \"Weg\"}]").getFirst())
                .isInstanceOf(ReadItem.Unreadable.class);
    }

    @Test
    void linkedDataIsReadInBothItsForms() {
        var stated = only("""
                {"@graph": [{"@id": "https://voorbeeld.be/doc/proef/", "@type": ["adms:Asset", "dcterms:Standard"],
                  "dcterms:title": [{"@value": "Sample", "@language": "en"}, {"@value": "Proefprofiel", "@language": "nl"}],
                  "adms:status": {"@id": "https://data.vlaanderen.be/id/concept/StandaardStatus/ErkendeStandaard"},
                  "dcterms:type": [{"@id": "https://data.vlaanderen.be/id/concept/StandaardType/Applicatieprofiel"}],
                  "dcterms:created": {"@value": "2018-07-20", "@type": "xsd:date"}}]}
                """);
        assertThat(stated.slug()).isEmpty();
        assertThat(stated.text(Field.TITLE)).contains("Proefprofiel");
        assertThat(stated.text(Field.KIND)).contains("Applicatieprofiel");
        assertThat(stated.text(Field.SPECIFICATION)).contains("https://voorbeeld.be/doc/proef/");
        assertThat(stated.text(Field.PUBLISHED)).contains("2018-07-20");
        assertThat(stated.texts()).doesNotContainKeys(Field.USAGE, Field.DOMAIN, Field.RESPONSIBLE);
        assertThat(items("[{\"@id\": \"https://voorbeeld.be/org\", \"@type\": \"foaf:Organization\"}]").getFirst())
                .isInstanceOf(ReadItem.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "[{\"slug\": }]|file-broken", "{}|file-no-list", "[]|file-no-list",
            "\"tekst\"|file-no-list", "''|file-no-list" })
    void aFileThatIsNoRegisterIsRefusedWhole(String json, String why) {
        assertThat(refusal(json)).isEqualTo(why);
    }

    @Test
    void aFileThatIsTooDeepTooLongOrTooLargeIsRefused() {
        assertThat(refusal("[".repeat(500) + "]".repeat(500))).isEqualTo("file-broken");
        assertThat(refusal("[" + "1,".repeat(4_000) + "1]")).isEqualTo("file-many");
        assertThat(refusal("[\"" + "x".repeat(RegisterFile.LARGEST) + "\"]")).isEqualTo("file-large");
    }
}
