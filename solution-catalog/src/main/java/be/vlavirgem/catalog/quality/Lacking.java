package be.vlavirgem.catalog.quality;

import org.jspecify.annotations.Nullable;

/** A line of the report. */
interface Lacking {

    /** What lacks of it. */
    Defects defects();

    /** What it may be the same as; null when nothing. */
    @Nullable
    String alike();
}
