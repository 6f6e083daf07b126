package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.people.Role;
import be.vlavirgem.testsupport.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The documents as a browser gets them. */
@PortalTest
class DownloadedReportsTest {

    @Autowired
    private Visitors visitors;

    @Test
    void aDocumentIsAFileToKeepThatNobodyElseKeeps() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, Homes.AALST);
        var measured = Measured.of(editor);

        var result = editor.get(measured.address() + "/resultaat.pdf");

        assertThat(result.status()).isEqualTo(200);
        assertThat(result.body()).startsWith("%PDF-");
        assertThat(header(result, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(result, "Content-Disposition")).startsWith("attachment; ")
                .contains("filename*=UTF-8''Resultaat%20ICT-maturiteit%20Aalst%202026.pdf");
        assertThat(header(result, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(result, "Cache-Control")).contains("no-store");
    }

    @Test
    void theFileOfAQuestionnaireSaysWhoseItIs() {
        var editor = visitors.as(Role.AUTHORITY_EDITOR, Homes.AALST);

        assertThat(header(editor.get("/maturiteit/vragenlijst.pdf?soort=C"), "Content-Disposition"))
                .contains("Vragenlijst%20ICT-maturiteit%202026%20type%20C.pdf");
        assertThat(editor.get("/maturiteit/vragenlijst.pdf?soort=D").status()).isEqualTo(404);
    }

    private static String header(Page page, String name) {
        return page.headers().firstValue(name).orElse("");
    }
}
