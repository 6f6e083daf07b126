package be.vlavirgem.platform.mail;

/** Takes letters: an SMTP server, or a folder. */
@FunctionalInterface
interface Post {

    /** Returns when the letter was taken. */
    void take(Letter letter) throws NotTaken;
}
