package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.documents.Inspection.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    private final List<PackedIndex.Part> read = new ArrayList<>();
    private final byte[] buffer = new byte[LONGEST_LABEL];
    private Optional<FileKind> kind = Optional.empty();
    private long unpacked;

    private PackedLook() {}

    static FileKind kind(byte[] file) {
        var end = file.length - END_RECORD;
        if (end < 0 || ByteSearch.in(file).last("PK\5\6") != end) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        return new PackedLook().read(file, end);
    }

    private FileKind read(byte[] file, int end) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                look(zip, part);
                zip.closeEntry();
                read.add(new PackedIndex.Part(part.getName(), part.getCompressedSize()));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RefusedFile(Reason.BROKEN);
        }
        if (!new PackedIndex(file, end).says(read)) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        return kind.filter(found -> read.stream().anyMatch(part -> part.name().equals(found.mainPart())))
                .orElseThrow(() -> new RefusedFile(Reason.ARCHIVE));
    }

    private void look(ZipInputStream zip, ZipEntry part) throws IOException {
        var name = part.getName();
        if (read.size() >= MOST_PARTS) {
            throw new RefusedFile(Reason.BOMB);
        }
        if (name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin") || name.startsWith("Basic/")) {
            throw new RefusedFile(Reason.MACROS);
        }
        if (name.equals("mimetype")) {
            found(FileKind.openDocument(label(zip).strip()));
        } else if (name.equals("[Content_Types].xml")) {
            var types = label(zip);
            found(OOXML.entrySet()
                    .stream()
                    .filter(type -> types.contains(type.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst());
        } else {
            drain(zip, name.endsWith(".xml") || name.endsWith(".rels"));
        }
    }

    private String label(ZipInputStream zip) throws IOException {
        var length = zip.readNBytes(buffer, 0, LONGEST_LABEL);
        if (length == LONGEST_LABEL) {
            throw new RefusedFile(Reason.BOMB);
        }
        unpacked += length;
        refuseOutside(length);
        var text = new String(buffer, 0, length, StandardCharsets.UTF_8);
        if (text.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RefusedFile(Reason.MACROS);
        }
        return text;
    }

    private void found(Optional<FileKind> label) {
        if (kind.isPresent() && label.isPresent()) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        kind = kind.or(() -> label);
    }

    /** Piece by piece, each with the end of the one before, so that no word hides on the border. */
    private void drain(ZipInputStream zip, boolean xml) throws IOException {
        var kept = 0;
        for (var got = zip.read(buffer, 0, PIECE); got > 0; got = zip.read(buffer, kept, PIECE)) {
            unpacked += got;
            if (unpacked > MOST_UNPACKED) {
                throw new RefusedFile(Reason.BOMB);
            }
            if (xml) {
                refuseOutside(kept + got);
            }
            var end = kept + got;
            kept = Math.min(OVERLAP, end);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
    }

    /** These formats never have a document type; also when each sign takes two bytes. */
    private void refuseOutside(int end) {
        for (int at = 0; at < end; at++) {
            if (buffer[at] == '<' && (stands("<!DOCTYPE", at, end) || stands("<!ENTITY", at, end))) {
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
