package be.vlavirgem.web.comments;

import be.vlavirgem.platform.comments.CommentText;
import be.vlavirgem.web.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a thing, and the form to say something; drawn by {@code web/comments :: thread}.
 *
 * @param address of the thread
 * @param counter the id of the element that says how many there are
 * @param writing absent for who only reads
 */
public record ThreadView(String title, String thing, String address, String counter, List<Line> lines,
        @Nullable Writing writing) {

    /** A comment; the addresses are absent for what the reader cannot do. */
    public record Line(String id, String author, String when, List<CommentText.Piece> pieces, String meant,
            @Nullable String edited, @Nullable String removed, boolean fresh, Deeds deeds) {}

    /** Where what one can do with a comment is done. */
    public record Deeds(@Nullable String edit, @Nullable String remove, @Nullable String restore) {}

    /** The form: what was typed, who can be meant, and what is wrong. */
    public record Writing(String action, String typed, List<Choice> colleagues, @Nullable String error, int longest) {

        /** True when somebody is chosen beside the text. */
        public boolean isMeant() {
            return colleagues.stream().anyMatch(Choice::checked);
        }
    }

    /** Those that were not removed. */
    public long count() {
        return lines.stream().filter(line -> line.removed() == null).count();
    }
}
