package be.vlavirgem.platform.messages;

/** How often somebody gets mail of a kind; the portal itself always shows it. */
public enum Frequency {
    /** When it happens. */
    AT_ONCE,
    /** In one mail on Monday, with everything else. */
    WEEKLY,
    /** Only in the portal. */
    NEVER
}
