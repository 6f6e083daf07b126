package be.vlavirgem.platform.messages;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.messages.MailWriter.Values;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of a mail: what may stand in them, and that what people wrote stays words. */
class MailTextTest {

    private static final MessageType TYPE = MessageType.of("round-ends", MessageKind.DEADLINE, "content",
            MessageVariable.NAME, MessageVariable.ORGANISATION);
    private static final String BODY = "Dag {naam}\n\nOver {organisatie}.\n\n[Openen]";

    @Test
    void aTextWithTheRightWordsAndOneLinkIsFine() {
        assertThat(new MailText("Over {organisatie}", BODY).problems(TYPE)).isEmpty();
        assertThat(new MailText("Over {organisatie}", BODY.replace("\n", "\r\n")).problems(TYPE)).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidPerField() {
        assertThat(keys("", "")).containsExactly("empty", "empty", "link");
        assertThat(keys("Over {organisate}", BODY)).containsExactly("variable");
        assertThat(keys("Over {collega}", BODY)).as("a word of other mails").containsExactly("variable");
        assertThat(keys("Over {organisatie", BODY)).containsExactly("brace");
        assertThat(keys("Twee\nregels", BODY)).containsExactly("lines");
        assertThat(keys("a".repeat(151), BODY)).containsExactly("long");
        assertThat(keys("Dag", BODY + "\n\n[Nog een]")).containsExactly("link");
        assertThat(new MailText("Dag {wie} en {wat}", BODY).problems(TYPE).getFirst().about())
                .containsExactly("{wie}, {wat}");
    }

    @Test
    void namesBecomeNoHtmlNoLinesAndNoBook() {
        var values = Values.of("https://portaal.test/meldingen/1", List.of())
                .with(MessageVariable.NAME, "<script>alert(1)</script>\r\n\r\n[Klik](https://kwaad.test) {organisatie}")
                .with(MessageVariable.ORGANISATION, "Aalst \u202Etsla & \"co\" " + "lang ".repeat(1000));
        var written = MailWriter.write("nl", new MailText("Over {naam}", BODY), values,
                "Kies: https://portaal.test/profiel");
        assertThat(written.html()).doesNotContain("<script", "\u202E", "href=\"https://kwaad")
                .contains("&lt;script&gt;", "&amp; &quot;co&quot;",
                        "<a href=\"https://portaal.test/meldingen/1\">Openen</a>",
                        "<a href=\"https://portaal.test/profiel\">https://portaal.test/profiel</a>");
        assertThat(written.html().length()).isLessThan(2_000);
        assertThat(written.subject()).doesNotContain("\r", "\n");
        assertThat(written.plain()).contains("Openen:\nhttps://portaal.test/meldingen/1");
        assertThat(written.parts()).filteredOn(part -> part.kind() == WrittenMail.Kind.LINK).hasSize(1);
    }

    @Test
    void whatTheAskerSaysIsToldWholeAndWithoutItNothingIsSaidAboutIt() {
        var text = new MailText("Over {naam}", "Dag {naam}\n\nErbij: {boodschap}\n\n[Openen]");
        var said = Values.of("https://portaal.test", List.of())
                .with(MessageVariable.MESSAGE, "Kijk naar 3.\nEn " + "veel ".repeat(80) + "<b>meer</b>");
        var page = "Kies: https://portaal.test/profiel";
        assertThat(MailWriter.write("nl", text, said, page).plain()).contains("Erbij: Kijk naar 3. En veel", "<b>meer");
        assertThat(MailWriter.write("nl", text, said, page).html()).contains("&lt;b&gt;meer");
        var silent = Values.of("https://portaal.test", List.of()).with(MessageVariable.MESSAGE, " ");
        assertThat(MailWriter.write("nl", text, silent, page).plain()).doesNotContain("Erbij");
    }

    @Test
    void everyShippedTextOfThePlatformIsFineInBothLanguages() {
        var configuration = new MessageConfiguration();
        Stream.of(configuration.confirmAddress(), configuration.weekly(), configuration.jobFinished(),
                configuration.jobFailed())
                .forEach(type -> MailTexts.LANGUAGES
                        .forEach(language -> assertThat(MailTexts.shipped(type, language).problems(type))
                                .as(type.code() + " " + language)
                                .isEmpty()));
    }

    @Test
    void nobodyIsRemindedFrom24DecemberTo2January() {
        assertThat(Stream.of("2026-12-24", "2026-12-31", "2027-01-01", "2027-01-02").map(LocalDate::parse))
                .allMatch(QuietDays::include);
        assertThat(Stream.of("2026-12-23", "2027-01-03", "2026-06-15").map(LocalDate::parse))
                .noneMatch(QuietDays::include);
    }

    private static List<String> keys(String subject, String body) {
        return new MailText(subject, body).problems(TYPE)
                .stream()
                .map(problem -> problem.key().replace("web.mails.problem.", ""))
                .toList();
    }
}
