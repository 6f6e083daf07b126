package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.documents.Inspection.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks into an Office or OpenDocument file, which is a ZIP: part by part, in one buffer, never whole. */
final class PackedLook {

    /** In bytes; hundreds of pages with their pictures are less, for pictures do not pack. */
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 3000;
    /** The part that says what the document is. */
    private static final int LONGEST_LABEL = 200_000;
    private static final int PIECE = 65_536;
    private static final int OVERLAP = 64;
    private static final int END_RECORD = 22;
    private static final Map<String, FileKind> OOXML = Map.of("wordprocessingml.document.main+xml", FileKind.DOCX,
            "spreadsheetml.sheet.main+xml", FileKind.XLSX, "presentationml.presentation.main+xml", FileKind.PPTX);

    private final byte[] buffer = new byte[LONGEST_LABEL];
    private Optional<FileKind> kind = Optional.empty();
    private long unpacked;
    private int parts;

    private PackedLook() {}

    static FileKind kind(byte[] file) {
        var end = file.length - END_RECORD;
        if (end < 0 || ByteSearch.in(file).last("PK\5\6") != end) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        return new PackedLook().read(file,
                Byte.toUnsignedInt(file[end + 10]) + 256 * Byte.toUnsignedInt(file[end + 11]));
    }

    private FileKind read(byte[] file, int told) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(zip, part);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFile(Reason.BROKEN);
        }
        if (parts != told) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        return kind.orElseThrow(() -> new RefusedFile(Reason.ARCHIVE));
    }

    private void look(ZipInputStream zip, ZipEntry part) throws IOException {
        var name = part.getName();
        if (++parts > MOST_PARTS) {
            throw new RefusedFile(Reason.BOMB);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin") || name.startsWith("Basic/")) {
            throw new RefusedFile(Reason.MACROS);
        }
        if (name.equals("[Content_Types].xml") || name.equals("mimetype")) {
            label(zip);
        } else {
            drain(zip, name.endsWith(".xml") || name.endsWith(".rels"));
        }
    }

    private void label(ZipInputStream zip) throws IOException {
        var read = zip.readNBytes(buffer, 0, LONGEST_LABEL);
        if (read == LONGEST_LABEL) {
            throw new RefusedFile(Reason.BOMB);
        }
        unpacked += read;
        refuseOutside(read);
        var text = new String(buffer, 0, read, StandardCharsets.UTF_8);
        if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RefusedFile(Reason.MACROS);
        }
        kind = kind.or(() -> FileKind.of(text.strip()))
                .or(() -> OOXML.entrySet()
                        .stream()
                        .filter(type -> text.contains(type.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Piece by piece, each with the end of the one before, so that no word hides on the border. */
    private void drain(ZipInputStream zip, boolean xml) throws IOException {
        var kept = 0;
        for (var read = zip.read(buffer, 0, PIECE); read > 0; read = zip.read(buffer, kept, PIECE)) {
            unpacked += read;
            if (unpacked > MOST_UNPACKED) {
                throw new RefusedFile(Reason.BOMB);
            }
            if (xml) {
                refuseOutside(kept + read);
            }
            var end = kept + read;
            kept = Math.min(OVERLAP, end);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
    }

    /** These formats never have a document type; also when each sign takes two bytes. */
    private void refuseOutside(int read) {
        for (int at = 0; at < read; at++) {
            if (buffer[at] == '<' && (stands("<!DOCTYPE", at, read) || stands("<!ENTITY", at, read))) {
                throw new RefusedFile(Reason.OUTSIDE);
            }
        }
    }

    /** True when the word stands there, with or without zeros between its signs. */
    private boolean stands(String word, int place, int end) {
        int nth = 0;
        for (int at = place; at < end && nth < word.length(); at++) {
            if (buffer[at] != 0 && buffer[at] != word.charAt(nth++)) {
                return false;
            }
        }
        return nth == word.length();
    }
}
