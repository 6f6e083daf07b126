package be.vlavirgem.platform.tabular;

import be.vlavirgem.platform.tabular.Dialect.Encoding;
import java.util.stream.IntStream;

/** Finds how bytes are letters: by the mark at the beginning, by the zeros of UTF-16, else UTF-8 where most of it fits. */
final class Encodings {

    private static final int LOOKED_AT = 4_000;
    private static final char UNREADABLE = '\ufffd';

    private Encodings() {}

    static Encoding guess(byte[] file) {
        if (marked(file, 0xff, 0xfe)) {
            return Encoding.UTF_16LE;
        }
        if (marked(file, 0xfe, 0xff)) {
            return Encoding.UTF_16BE;
        }
        var looked = Math.min(file.length, LOOKED_AT);
        var zerosAtOdd = zeros(file, 1, looked);
        var zerosAtEven = zeros(file, 0, looked);
        if (Math.max(zerosAtOdd, zerosAtEven) * 4 > looked) {
            return zerosAtOdd > zerosAtEven ? Encoding.UTF_16LE : Encoding.UTF_16BE;
        }
        return fitsUtf8(file) ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
    }

    private static boolean marked(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static long zeros(byte[] file, int from, int to) {
        return IntStream.range(0, to).filter(at -> at % 2 == from && file[at] == 0).count();
    }

    /** A few broken letters in a text of UTF-8 are faults in their cells; with more broken than whole it is another encoding. */
    private static boolean fitsUtf8(byte[] file) {
        var text = decode(file, Encoding.UTF_8);
        var broken = text.chars().filter(letter -> letter == UNREADABLE).count();
        var whole = text.chars().filter(letter -> letter > 0x7f && letter != UNREADABLE).count();
        return broken == 0 || broken <= whole;
    }

    /** The text without the mark; what cannot be read becomes U+FFFD. */
    static String decode(byte[] file, Encoding encoding) {
        var text = new String(file, encoding.charset());
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
