package be.vlavirgem.catalog.customers;

/**
 * What is told of how often something was looked at.
 *
 * @param told by fives, rounded down
 * @param some that there were, be it too few to tell
 */
record Looks(int told, boolean some) {

    static final Looks NONE = new Looks(0, false);

    /** True when there were, but too few to tell. */
    boolean isFew() {
        return some && told == 0;
    }
}
