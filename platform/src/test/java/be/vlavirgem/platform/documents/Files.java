package be.vlavirgem.platform.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people, and others, send them. */
final class Files {

    static final String DOCX_TYPES = """
            <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
            """;
    static final String DOCUMENT = "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body/></w:document>";

    private Files() {}

    static byte[] pdf(String text) {
        return bytes(
                "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n% " + text + "\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    static byte[] png() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("\u0089PNG\r\n\032\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\b\6\0\0\0\037\u0015\u00c4\u0089"));
        out.writeBytes(bytes("\0\0\0\0IEND\u00aeB`\u0082"));
        return out.toByteArray();
    }

    static byte[] jpeg(String comment) {
        return bytes("\u00ff\u00d8\u00ff\u00e0\0\20JFIF\0\1\1\0\0\1\0\1\0\0" + comment + "\u00ff\u00d9");
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", DOCX_TYPES, "word/document.xml", DOCUMENT);
    }

    static byte[] odt() {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", DOCUMENT);
    }

    /** Names and contents in turn. */
    static byte[] zip(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int nth = 0; nth < parts.length; nth += 2) {
                zip.putNextEntry(new ZipEntry(parts[nth]));
                zip.write(bytes(parts[nth + 1]));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same, not packed. */
    static byte[] stored(String... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int nth = 0; nth < parts.length; nth += 2) {
                var content = bytes(parts[nth + 1]);
                var checksum = new CRC32();
                checksum.update(content);
                var entry = new ZipEntry(parts[nth]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A document of so many megabytes of nothing, packed to a thousandth. */
    static byte[] bomb(int megabytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(bytes(DOCX_TYPES));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var nothing = new byte[1_000_000];
            for (int nth = 0; nth < megabytes; nth++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] joined(byte[] first, byte[] second) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
