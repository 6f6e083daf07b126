package be.vlavirgem.platform.tabular;

import java.util.Optional;

/** Opens a file with a table in it, whatever its name; refuses readably, and holds no more than its bounds. */
public final class TableFile {

    /** In bytes. */
    public static final int LARGEST = 4_000_000;
    /** As many as are taken where nobody asks for more. */
    public static final int MOST_ROWS = 20_000;

    private static final byte[] ZIP = { 'P', 'K', 3, 4 };
    private static final byte[] OLD_EXCEL = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

    private TableFile() {}

    /** Reads it as it seems to be meant. */
    public static TableReading read(byte[] file) {
        return read(file, MOST_ROWS);
    }

    /** As {@link #read(byte[])}, with that many rows at most. */
    public static TableReading read(byte[] file, int mostRows) {
        return read(file, Optional.empty(), mostRows);
    }

    /** Reads it as somebody says it is meant; a workbook stays one, and text stays text. */
    public static TableReading read(byte[] file, Dialect asked, int mostRows) {
        return read(file, Optional.of(asked), mostRows);
    }

    private static TableReading read(byte[] file, Optional<Dialect> asked, int mostRows) {
        try {
            if (file.length > LARGEST) {
                throw new RefusedFile("size", String.valueOf(LARGEST / 1_000_000));
            }
            if (begins(file, OLD_EXCEL)) {
                throw new RefusedFile("old-excel");
            }
            return begins(file, ZIP) ? Workbook.read(file, asked, mostRows) : CsvText.read(file, asked, mostRows);
        } catch (RefusedFile refused) {
            return refused.reading();
        }
    }

    static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && java.util.Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
