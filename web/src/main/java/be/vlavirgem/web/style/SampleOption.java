package be.vlavirgem.web.style;

import org.jspecify.annotations.Nullable;

/** A row to choose. */
record SampleOption(String value, String label, @Nullable String hint, boolean checked) {

    SampleOption(String value, String label, @Nullable String hint) {
        this(value, label, hint, false);
    }

    SampleOption ticked(boolean ticked) {
        return new SampleOption(value, label, hint, ticked);
    }
}
