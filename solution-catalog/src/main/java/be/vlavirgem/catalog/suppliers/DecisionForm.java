package be.vlavirgem.catalog.suppliers;

import org.jspecify.annotations.Nullable;

/**
 * What V-ICT-OR typed of a company that asks, whichever button was pressed.
 *
 * @param nagekeken that the company was checked
 * @param reden why it is refused
 */
record DecisionForm(@Nullable String nagekeken, @Nullable String reden) {

    public boolean isChecked() {
        return nagekeken != null;
    }

    public String reason() {
        return Typed.line(reden);
    }
}
