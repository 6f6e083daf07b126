package be.vlavirgem.platform.tabular;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file are read as a table; found by looking, shown, and changed by who knows better. */
public record Dialect(Format format, Encoding encoding, Separator separator, Decimals decimals) {

    /** What kind of file it is, by its content. */
    public enum Format {
        /** Text with separators. */
        CSV,
        /** A workbook of Excel or LibreOffice; only {@link #decimals} matters. */
        XLSX
    }

    /** How bytes are letters. */
    public enum Encoding {
        UTF_8(StandardCharsets.UTF_8),
        WINDOWS_1252(Charset.forName("windows-1252")),
        UTF_16LE(
                StandardCharsets.UTF_16LE),
        UTF_16BE(StandardCharsets.UTF_16BE);

        private final Charset charset;

        Encoding(Charset charset) {
            this.charset = charset;
        }

        Charset charset() {
            return charset;
        }
    }

    /** What stands between two cells. */
    public enum Separator {
        SEMICOLON(';'), COMMA(','), TAB('\t'), BAR('|');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    /** What stands before the decimals; the other one may stand between thousands. */
    public enum Decimals {
        COMMA, POINT
    }

    /** The same with another way of writing numbers. */
    Dialect with(Decimals other) {
        return new Dialect(format, encoding, separator, other);
    }
}
