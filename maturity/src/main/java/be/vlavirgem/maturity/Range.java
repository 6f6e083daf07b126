package be.vlavirgem.maturity;

/** The whole numbers a value may take, ends included, so that file and record refuse by the same limits. */
record Range(int from, int to) {
    boolean has(int number) {
        return from <= number && number <= to;
    }

    void require(int number, String what) {
        Require.that(has(number), "%s is from %d to %d; found %d", what, from, to, number);
    }
}
