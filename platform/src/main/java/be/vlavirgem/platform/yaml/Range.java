package be.vlavirgem.platform.yaml;

/** The whole numbers a value may take, ends included, so that file and record refuse by the same limits. */
public record Range(int from, int to) {
    public boolean has(int number) {
        return from <= number && number <= to;
    }

    public void require(int number, String what) {
        if (!has(number)) {
            throw new IllegalArgumentException(
                    "%s is from %d to %d; found %d".formatted(what, from, to, number));
        }
    }
}
