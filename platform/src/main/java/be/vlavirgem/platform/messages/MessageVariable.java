package be.vlavirgem.platform.messages;

import java.util.Arrays;
import java.util.Optional;

/** What a text may say of the occasion, by a word between braces, the same in both languages. */
public enum MessageVariable {
    /** Of whoever reads it. */
    NAME("naam"),
    /** Where it happened. */
    ORGANISATION("organisatie"),
    /** Who did it. */
    COLLEAGUE("collega"),
    /** The organisation in whose name who did it writes. */
    SENDER("afzender"),
    /** What somebody is asked to be. */
    ROLES("rollen"),
    /** What it is about: a round, a kind of job. */
    SUBJECT("onderwerp"),
    /** The day it is about. */
    DAY("datum"),
    /** What whoever asks something says with it; a paragraph that holds it goes when there is nothing. */
    MESSAGE("boodschap"),
    /** The lines of the summary of Monday; stands alone in its paragraph. */
    LINES("meldingen");

    private final String word;

    MessageVariable(String word) {
        this.word = word;
    }

    /** The word with its braces, as in {@code {naam}}. */
    public String inText() {
        return "{" + word + "}";
    }

    static Optional<MessageVariable> named(String word) {
        return Arrays.stream(values()).filter(variable -> variable.word.equals(word)).findFirst();
    }
}
