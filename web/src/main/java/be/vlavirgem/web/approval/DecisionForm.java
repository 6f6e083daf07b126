package be.vlavirgem.web.approval;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What somebody decides, as it was typed; {@code afdruk} is what they were shown. */
record DecisionForm(@Nullable String besluit, @Nullable String naam, @Nullable String opmerking,
        @Nullable String afdruk) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "", "");
    private static final String YES = "goedkeuren";
    private static final String NO = "weigeren";
    private static final int LONGEST_NAME = 200;
    /** What the page says beside the field. */
    static final int LONGEST_REMARK = 2000;

    boolean approves() {
        return YES.equals(besluit);
    }

    boolean isDecided() {
        return approves() || NO.equals(besluit);
    }

    String name() {
        return Objects.requireNonNullElse(naam, "").strip();
    }

    String remark() {
        return Objects.requireNonNullElse(opmerking, "").strip().replace("\r\n", "\n");
    }

    /** The field to mend, and the key of the words that say how. */
    record Fault(String field, String key) {}

    Optional<Fault> fault(boolean asksName) {
        if (asksName && (name().isEmpty() || name().length() > LONGEST_NAME)) {
            return Optional.of(new Fault("naam", "web.approval.fault.name"));
        }
        if (remark().length() > LONGEST_REMARK) {
            return Optional.of(new Fault("opmerking", "web.approval.fault.long"));
        }
        return !approves() && remark().isEmpty()
                ? Optional.of(new Fault("opmerking", "web.approval.fault.remark"))
                : Optional.empty();
    }
}
