package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document: its versions, who did what with it, and what can be done. */
record DocumentPage(String measurement, String round, Chapter chapter, String question, String questionText, String id,
        ProofPage.Line line, boolean there, List<VersionLine> versions, List<DeedLine> deeds, @Nullable String error,
        @Nullable String readOnly, ProofPage.Terms terms, English english) {

    /** A version with the address it is taken from. */
    record VersionLine(int number, String fileName, String about, String scanned) {}

    /** Who did what when. */
    record DeedLine(String when, String who, String what) {}

    public boolean isEditable() {
        return readOnly == null;
    }

    /** What was wrong with the file that was sent, or why it was not put back. */
    public List<Mistake> errors() {
        return error == null ? List.of() : List.of(new Mistake(there ? "bestand" : "weg", error));
    }
}
