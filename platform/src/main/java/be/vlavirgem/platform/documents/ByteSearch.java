package be.vlavirgem.platform.documents;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Looks for words in bytes, small and capital letters alike, without copying them. */
final class ByteSearch {

    /** What begins a page or a program for a browser, each with what must follow it so that chance does not write it. */
    private static final String[] PAGE = { "<html>", "<html ", "<html\n", "<html\r", "<script>", "<script ",
            "<script\n",
            "<!doctype html" };

    private final byte[] bytes;

    private ByteSearch(byte[] bytes) {
        this.bytes = bytes;
    }

    static ByteSearch in(byte[] bytes) {
        return new ByteSearch(bytes);
    }

    int length() {
        return bytes.length;
    }

    /** True when nothing but empty space stands from there on. */
    boolean isEmptyFrom(int place) {
        for (int at = place; at < bytes.length; at++) {
            if (bytes[at] > ' ' || bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    boolean holdsPage() {
        return Stream.of(PAGE).anyMatch(this::holds);
    }

    boolean holds(String word) {
        return last(word) >= 0;
    }

    boolean begins(String word) {
        return bytes.length >= word.length() && isAt(0, word.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where the word stands for the last time; -1 when nowhere. */
    int last(String word) {
        var sought = word.getBytes(StandardCharsets.ISO_8859_1);
        for (int at = bytes.length - sought.length; at >= 0; at--) {
            if (isAt(at, sought)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int at, byte[] sought) {
        for (int nth = 0; nth < sought.length; nth++) {
            if (lower(bytes[at + nth]) != lower(sought[nth])) {
                return false;
            }
        }
        return true;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }
}
