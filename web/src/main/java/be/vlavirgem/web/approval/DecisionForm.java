package be.vlavirgem.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /** All there is to mend, in the order of the page. */
    List<Fault> faults(boolean asksName) {
        var faults = new ArrayList<Fault>();
        if (!isDecided()) {
            faults.add(new Fault("besluit", "web.approval.fault.choice"));
        }
        if (asksName && (name().isEmpty() || name().length() > LONGEST_NAME)) {
            faults.add(new Fault("naam", "web.approval.fault.name"));
        }
        if (remark().length() > LONGEST_REMARK) {
            faults.add(new Fault("opmerking", "web.approval.fault.long"));
        }
        if (NO.equals(besluit) && remark().isEmpty()) {
            faults.add(new Fault("opmerking", "web.approval.fault.remark"));
        }
        return List.copyOf(faults);
    }
}
