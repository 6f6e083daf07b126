package be.vlavirgem.maturity;

import java.util.Collections;
import java.util.List;

/** Puts something one place up or down; at the end of the list it stays. */
final class Ordering {

    private Ordering() {}

    static void swap(List<?> list, int one, int other) {
        if (other >= 0 && other < list.size()) {
            Collections.swap(list, one, other);
        }
    }
}
