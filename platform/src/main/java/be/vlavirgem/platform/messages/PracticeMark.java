package be.vlavirgem.platform.messages;

/** Marks mail on behalf of an organisation to practise in, so that nobody takes it for real. */
final class PracticeMark {

    private PracticeMark() {}

    /** Before the subject, and as first paragraph. */
    static MailText on(MailText text, String language) {
        var mark = MailText.read(MailTexts.file("content/platform/mails/practice.%s.txt".formatted(language)));
        return new MailText(mark.subject() + " " + text.subject(), mark.body() + "\n\n" + text.body());
    }
}
