package be.vlavirgem.platform.mail;

/** A mail was not taken; says why by a code only, so that no address reaches a log. */
class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    NotTaken(Trouble trouble) {
        super(trouble.name(), null, false, false);
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
