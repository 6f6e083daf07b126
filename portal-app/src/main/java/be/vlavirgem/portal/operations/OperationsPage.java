package be.vlavirgem.portal.operations;

import be.vlavirgem.platform.mail.Outbox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How it goes behind the pages, in words. */
record OperationsPage(Outbox.Standing post, List<GivenUp> givenUp, List<Job> jobs, List<Chore> chores,
        Storage storage) {

    /** Mail that was given up: its type and why. */
    record GivenUp(String type, String trouble) {}

    /**
     * A job of anybody.
     *
     * @param kind of the chip
     * @param node which works on it, and since when it was not heard of; null while none does
     * @param reasonKey of the sentence that says why it failed; null when there is none
     */
    record Job(String id, String titleKey, String organisation, String kind, String stateKey, String done,
            String created, @Nullable String node, int faults, @Nullable String reasonKey, boolean open) {}

    /** Work that comes back by itself. */
    record Chore(String name, String next, @Nullable String succeeded, @Nullable String failed, int faults) {}

    /** What is stored, each in a unit that can be read; the quota is of each organisation. */
    record Storage(String database, long files, String bytes, String folder, long organisations, String most,
            String quota,
            long drafts, long applying) {}
}
