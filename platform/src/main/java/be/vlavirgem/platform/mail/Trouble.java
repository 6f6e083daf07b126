package be.vlavirgem.platform.mail;

/** Why a mail was not taken; a code, for what servers answer repeats addresses. */
public enum Trouble {
    /** The server did not answer, or hung up. */
    SERVER,
    /** The server does not let us in. */
    SIGN_IN,
    /** The server does not take this mail, perhaps later. */
    REFUSED,
    /** No mail can be brought to this address. */
    ADDRESS,
    /** The file could not be written. */
    FOLDER;

    /** Trying again changes nothing. */
    boolean isFinal() {
        return this == ADDRESS;
    }

    /** The other mails would meet the same. */
    boolean isForAll() {
        return this == SERVER || this == SIGN_IN || this == FOLDER;
    }
}
