package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Completeness;
import be.vlavirgem.catalog.fields.Resolved;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A product of a supplier, described by its sheet. V-ICT-OR looks at it before it is published for the first time; what is
 * changed afterwards is published at once.
 */
final class Solution {

    /** Made before the row exists. */
    record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** Where a sheet is in its life. */
    enum State {
        /** Worked on; only the supplier sees it. */
        DRAFT,
        /** Handed in for the first time; V-ICT-OR looks at it. */
        SUBMITTED,
        /** Everybody reads it. */
        PUBLISHED,
        /** As published, but nobody said in time that it still holds. */
        OUTDATED,
        /** Taken off the catalogue by its supplier. */
        WITHDRAWN
    }

    /** When what happened; the days that did not come yet are empty. */
    record Dates(Instant begun, Optional<Instant> submitted, Optional<LocalDate> published,
            Optional<LocalDate> confirmed, Optional<LocalDate> asked) {

        static Dates begin(Instant now) {
            return new Dates(now, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /** When its supplier last said that it holds, after it was published. */
        Optional<LocalDate> confirmedSince() {
            return confirmed.filter(day -> published.filter(day::isAfter).isPresent());
        }

        private Dates submittedAt(Instant now) {
            return new Dates(begun, Optional.of(now), published, confirmed, asked);
        }

        private Dates publishedOn(LocalDate day) {
            return new Dates(begun, submitted, Optional.of(published.orElse(day)), Optional.of(day), Optional.empty());
        }

        private Dates askedOn(LocalDate day) {
            return new Dates(begun, submitted, published, confirmed, Optional.of(day));
        }
    }

    /** Who changed it last, and when it last said something else, be it by what holds for all solutions. */
    record Change(PersonId by, Instant at) {}

    private static final Set<State> SHOWN = EnumSet.of(State.PUBLISHED, State.OUTDATED);

    private final Id id;
    private final OrganisationId supplier;
    private State state;
    private int revision;
    private Sheet sheet;
    private Map<String, String> remarks;
    private Optional<String> slug;
    private Dates dates;
    private Optional<Grading> grading;
    private Change change;

    private Solution(Id id, OrganisationId supplier, State state, int revision, Sheet sheet,
            Map<String, String> remarks, Optional<String> slug, Dates dates, Optional<Grading> grading,
            Change change) {
        this.id = id;
        this.supplier = supplier;
        this.state = state;
        this.revision = revision;
        this.sheet = sheet;
        this.remarks = Map.copyOf(remarks);
        this.slug = slug;
        this.dates = dates;
        this.grading = grading;
        this.change = change;
    }

    /** A new one, worked on from here. */
    static Solution begin(Id id, OrganisationId supplier, Sheet sheet, Change change) {
        if (!sheet.has(SheetField.NAME)) {
            throw new IllegalArgumentException("Solution %s begins with a name".formatted(id));
        }
        return new Solution(id, supplier, State.DRAFT, 1, sheet, Map.of(), Optional.empty(),
                Dates.begin(change.at()), Optional.empty(), change);
    }

    /** As it is kept. */
    static Solution kept(Id id, OrganisationId supplier, State state, int revision, Sheet sheet,
            Map<String, String> remarks, Optional<String> slug, Dates dates, Optional<Grading> grading,
            Change change) {
        return new Solution(id, supplier, state, revision, sheet, remarks, slug, dates, grading, change);
    }

    /** Says something else in these fields. */
    void describe(Sheet said, Collection<SheetField> fields, Change by) {
        var described = sheet.with(said, fields);
        if (!described.has(SheetField.NAME)) {
            throw new IllegalArgumentException("Solution %s keeps a name".formatted(id));
        }
        sheet = described;
        revision++;
        change = by;
    }

    /** Says something else by what holds for all solutions of the supplier. */
    void sayOtherwise(Instant now) {
        change = new Change(change.by(), now);
    }

    /** Hands it in, to be found at this address once it is published. */
    void submit(String address, Change by) {
        refuseUnless(state == State.DRAFT, "handed in");
        if (!new Completeness(sheet).missing().isEmpty()) {
            throw new IllegalStateException("Solution %s lacks what every sheet needs: %s".formatted(id,
                    new Completeness(sheet).missing()));
        }
        state = State.SUBMITTED;
        slug = Optional.of(slug.orElse(address));
        remarks = Map.of();
        dates = dates.submittedAt(by.at());
        change = by;
    }

    /** Works on it again before V-ICT-OR looked at it. */
    void takeBack(Change by) {
        refuseUnless(state == State.SUBMITTED, "taken back");
        state = State.DRAFT;
        change = by;
    }

    /** Asks the supplier to mend it, with why by field. */
    void sendBack(Map<String, String> why) {
        refuseUnless(state == State.SUBMITTED, "sent back");
        if (why.isEmpty()) {
            throw new IllegalArgumentException("Solution %s is sent back with a reason".formatted(id));
        }
        state = State.DRAFT;
        remarks = Map.copyOf(why);
    }

    /** Shows it to everybody. */
    void publish(LocalDate today) {
        refuseUnless(state == State.SUBMITTED, "published");
        state = State.PUBLISHED;
        dates = dates.publishedOn(today);
    }

    /** Lets its supplier see the grade from today, and everybody later; false when it is seen by this formula already. */
    boolean grade(LocalDate today) {
        refuseUnless(isShown(), "graded");
        if (grading.filter(Grading::isCurrent).isPresent()) {
            return false;
        }
        grading = Optional.of(Grading.begin(today));
        return true;
    }

    /** Says that all of it still holds. */
    void confirm(LocalDate today) {
        refuseUnless(isShown(), "confirmed");
        state = State.PUBLISHED;
        dates = dates.publishedOn(today);
    }

    /** Marks that its people were asked whether it still holds. */
    void ask(LocalDate today) {
        refuseUnless(state == State.PUBLISHED, "asked about");
        dates = dates.askedOn(today);
    }

    /** Says that nobody confirmed it in time. */
    void outdate() {
        refuseUnless(state == State.PUBLISHED && dates.asked().isPresent(), "outdated");
        state = State.OUTDATED;
    }

    /** Takes it off the catalogue. */
    void withdraw(Change by) {
        refuseUnless(isShown(), "withdrawn");
        state = State.WITHDRAWN;
        change = by;
    }

    /** Works on it again after it was withdrawn; it is looked at anew. */
    void resume(Change by) {
        refuseUnless(state == State.WITHDRAWN, "resumed");
        state = State.DRAFT;
        change = by;
    }

    /** True while nobody but its supplier and V-ICT-OR could ever read it: it may be thrown away. */
    boolean isRemovable() {
        return dates.published().isEmpty() && (state == State.DRAFT || state == State.SUBMITTED);
    }

    private void refuseUnless(boolean allowed, String verb) {
        if (!allowed) {
            throw new IllegalStateException("Solution %s is %s and cannot be %s".formatted(id, state, verb));
        }
    }

    /** True while everybody reads it. */
    boolean isShown() {
        return SHOWN.contains(state);
    }

    /** What it comes to with what holds for all solutions of the supplier. */
    Resolved resolved(Sheet facts) {
        return Resolved.of(sheet, facts);
    }

    Id id() {
        return id;
    }

    OrganisationId supplier() {
        return supplier;
    }

    State state() {
        return state;
    }

    /** Which version of the sheet this is. */
    int revision() {
        return revision;
    }

    Sheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.text(SheetField.NAME);
    }

    /** Why it was sent back, by field; the whole of it by nothing. */
    Map<String, String> remarks() {
        return remarks;
    }

    /** Its place in addresses; empty before it was handed in. */
    Optional<String> slug() {
        return slug;
    }

    Dates dates() {
        return dates;
    }

    /** From when on everybody sees its grade; empty before it was published. */
    Optional<Grading> grading() {
        return grading;
    }

    Change change() {
        return change;
    }
}
