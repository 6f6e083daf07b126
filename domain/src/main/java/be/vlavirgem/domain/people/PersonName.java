package be.vlavirgem.domain.people;

import java.util.regex.Pattern;

/**
 * What somebody is called, or does: a few words on one line. A name goes into mail to addresses that nobody confirmed yet,
 * and so holds nothing that mail programs make a link of.
 */
public final class PersonName {

    private static final int LONGEST = 100;
    private static final Pattern LINK = Pattern.compile("[/@<>]|[\\p{L}\\d]{2,}\\.\\p{L}{2,}");

    private PersonName() {}

    /** Says whether the text could be the name of a person; for forms. */
    public static boolean isValid(String name) {
        return isLine(name) && !LINK.matcher(name).find();
    }

    /** Says whether the words are one short line of what can be read. */
    public static boolean isLine(String words) {
        return !words.isEmpty() && words.length() <= LONGEST && words.codePoints().noneMatch(PersonName::isHidden);
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE, Character.PRIVATE_USE ->
                true;
            default -> false;
        };
    }
}
