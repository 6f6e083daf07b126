package be.vlavirgem.platform.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** The index at the end of a ZIP, which most programs read instead of the parts themselves. */
final class PackedIndex {

    /** A part of the file, by its name and how much room it takes. */
    record Part(String name, long packed) {}

    /** A part as the index has it. */
    private record Entry(int place, Part part) {}

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int HEADER_LENGTH = 30;
    /** What may stand behind a part: its sizes once more. */
    private static final int LONGEST_TAIL = 24;

    private final ByteBuffer file;
    private final int count;
    private final int start;
    private final int end;

    PackedIndex(byte[] file, int end) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.count = Short.toUnsignedInt(this.file.getShort(end + 10));
        this.start = this.file.getInt(end + 16);
        this.end = end;
    }

    /** True when it names these parts, each once, in the places where they were read, and nothing is hidden between them. */
    boolean says(List<Part> parts) {
        try {
            var entries = entries();
            return entries.stream().map(Entry::part).toList().equals(parts) && fills(entries)
                    && new HashSet<>(parts.stream().map(Part::name).toList()).size() == parts.size();
        } catch (IndexOutOfBoundsException | BufferUnderflowException | IllegalArgumentException broken) {
            return false;
        }
    }

    /** In the order of their places. */
    private List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var at = start;
        for (var nth = 0; nth < count && file.getInt(at) == ENTRY; nth++) {
            var name = text(at + ENTRY_LENGTH, length(at + 28));
            entries.add(new Entry(file.getInt(at + 42), new Part(name, Integer.toUnsignedLong(file.getInt(at + 20)))));
            at += ENTRY_LENGTH + length(at + 28) + length(at + 30) + length(at + 32);
        }
        if (at != end || entries.size() != count) {
            throw new IllegalArgumentException("The index does not end where it should");
        }
        entries.sort(Comparator.comparingInt(Entry::place));
        return entries;
    }

    /** One part behind the other, from the first byte to the index. */
    private boolean fills(List<Entry> entries) {
        var expected = 0L;
        var room = 0;
        for (var entry : entries) {
            var ahead = entry.place() - expected;
            if (ahead < 0 || ahead > room || !entry.part().name().equals(headerName(entry.place()))) {
                return false;
            }
            expected = entry.place() + HEADER_LENGTH + length(entry.place() + 26) + length(entry.place() + 28)
                    + entry.part().packed();
            room = LONGEST_TAIL;
        }
        return start >= expected && start - expected <= room;
    }

    private String headerName(int place) {
        return text(place + HEADER_LENGTH, length(place + 26));
    }

    private int length(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private String text(int at, int length) {
        var bytes = new byte[length];
        file.get(at, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
