package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without account is asked, and how far it is.
 *
 * @param seen when it was asked last, which a form gives back
 */
record GuestRequestPage(String action, String measurement, Facts facts, Deeds deeds, String seen, String typed,
        List<Mistake> errors, Confirmation withdrawal) {

    /**
     * What is known of it.
     *
     * @param address where the link went; null for who may not ask, and when it was forgotten
     * @param chapter the address of the page of its chapter
     */
    record Facts(String round, String chapter, String chapterTitle, String name, @Nullable String address,
            String chip, String state, String answered, List<Asked> questions, String until, boolean earlier,
            String asked, @Nullable String message, English english) {}

    /** A question, and where it stands. */
    record Asked(String href, String text, boolean answered) {}

    /** What the visitor may do with it now. */
    record Deeds(boolean prolong, boolean again, boolean withdraw) {}

    /** What is wrong with the day; null when nothing is. */
    public @Nullable String error() {
        return Mistake.at("tot", errors);
    }
}
