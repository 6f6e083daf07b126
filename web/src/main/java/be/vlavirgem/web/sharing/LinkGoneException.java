package be.vlavirgem.web.sharing;

/** A link opens nothing, or nothing any more; whoever follows it need not know the portal. */
public class LinkGoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** No message: the page must not tell whether there ever was one. */
    public LinkGoneException() {
        super("no such link", null, false, false);
    }
}
