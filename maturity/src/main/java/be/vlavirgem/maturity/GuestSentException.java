package be.vlavirgem.maturity;

/** The link was used up by sending the answers; unlike every other dead link it says so to its holder. */
final class GuestSentException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient GuestRequest request;

    GuestSentException(GuestRequest request) {
        super("the answers to this were sent", null, false, false);
        this.request = request;
    }

    GuestRequest request() {
        return request;
    }
}
