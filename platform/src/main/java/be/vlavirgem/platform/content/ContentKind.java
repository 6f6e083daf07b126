package be.vlavirgem.platform.content;

import java.util.List;
import java.util.Locale;

/** What the versions of one kind of content need to know of it: how it is written down, and what it consists of. */
public interface ContentKind<T> {

    /** Names the kind in the database and begins its audit actions, as in {@code questionnaire.published}. */
    String key();

    /** Which of its kind it is. */
    String code(T content);

    /** Content from a text that was found sound when it was kept. */
    T read(String body);

    String write(T content);

    /** What is compared, in order, in words of that language. */
    List<ContentPart> parts(T content, Locale locale);

    /** What can be translated, in order. */
    List<ContentText> texts(T content);

    List<Translation> translations(T content);

    /** Does what a publication asks for, in its transaction. */
    default void published(ContentVersion version) {}
}
