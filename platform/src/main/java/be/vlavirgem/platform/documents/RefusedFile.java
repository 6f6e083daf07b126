package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.documents.Inspection.Reason;

/** Stops the look at a file that is refused; without a stack trace, for it is an answer and no fault. */
final class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    RefusedFile(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
