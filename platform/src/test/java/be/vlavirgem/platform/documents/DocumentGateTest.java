package be.vlavirgem.platform.documents;

import static be.vlavirgem.platform.documents.Files.bytes;
import static be.vlavirgem.platform.documents.Files.joined;
import static be.vlavirgem.platform.documents.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.documents.Inspection.Reason;
import be.vlavirgem.platform.documents.VirusScanner.Verdict;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comes in and what does not, judged by the content whatever the name says. */
class DocumentGateTest {

    private static final String PAGE = "<html><script>alert(1)</script></html>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";

    private final DocumentGate gate = new DocumentGate(new NoScanner());

    static Stream<Arguments> sound() {
        return Stream.of(Arguments.of("application/pdf", Files.pdf("verslag")), Arguments.of("image/png", Files.png()),
                Arguments.of("image/jpeg", Files.jpeg("foto")),
                Arguments.of("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Files.docx()),
                Arguments.of("application/vnd.oasis.opendocument.text", Files.odt()),
                Arguments.of("application/vnd.oasis.opendocument.text",
                        Files.stored("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>")));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void documentsAreKnownByTheirContent(String mediaType, byte[] file) {
        for (var name : new String[]{ "verslag.pdf", "foto.exe", "" }) {
            assertThat(gate.inspect(name, file)).isInstanceOfSatisfying(Inspection.Sound.class,
                    found -> assertThat(found.file().mediaType()).isEqualTo(mediaType));
        }
    }

    static Stream<Arguments> refused() {
        return Stream.of(Arguments.of("nothing", Reason.EMPTY, new byte[0]),
                Arguments.of("too much", Reason.TOO_LARGE, new byte[DocumentGate.LARGEST + 1]),
                Arguments.of("a page", Reason.HTML, bytes("<!DOCTYPE html>" + PAGE)),
                Arguments.of("a page in front of a PDF", Reason.HTML, joined(bytes(PAGE), Files.pdf(""))),
                Arguments.of("a page inside a PDF", Reason.TWO_KINDS, Files.pdf(PAGE)),
                Arguments.of("a page in capitals", Reason.TWO_KINDS, Files.pdf("<SCRIPT>alert(1)</SCRIPT>")),
                Arguments.of("a page behind a PDF", Reason.TWO_KINDS, joined(Files.pdf(""), bytes(PAGE))),
                Arguments.of("an archive behind a PDF", Reason.TWO_KINDS, joined(Files.pdf(""), Files.docx())),
                Arguments.of("a PDF that is cut off", Reason.BROKEN, bytes("%PDF-1.7\n1 0 obj")),
                Arguments.of("a GIF that is a script", Reason.IMAGE, bytes("GIF89a/*\1\0\1*/=1;alert(1)//")),
                Arguments.of("a page in a JPEG", Reason.TWO_KINDS, Files.jpeg(PAGE)),
                Arguments.of("a page behind a PNG", Reason.TWO_KINDS, joined(Files.png(), bytes(PAGE))),
                Arguments.of("an SVG with a script", Reason.SVG,
                        bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
                Arguments.of("an SVG that asks outside", Reason.SVG,
                        bytes("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                                + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>")),
                Arguments.of("a DOCX that asks outside", Reason.OUTSIDE,
                        zip("[Content_Types].xml", Files.DOCX_TYPES, "word/document.xml", OUTSIDE)),
                Arguments.of("one that hides it behind a long remark", Reason.OUTSIDE,
                        zip("[Content_Types].xml", Files.DOCX_TYPES, "word/document.xml",
                                "<!--" + "x".repeat(65_536 - 9) + "-->" + OUTSIDE)),
                Arguments.of("one in two bytes a sign", Reason.OUTSIDE,
                        zip("[Content_Types].xml", Files.DOCX_TYPES, "word/_rels/document.xml.rels",
                                new String(OUTSIDE.getBytes(StandardCharsets.UTF_16),
                                        StandardCharsets.ISO_8859_1))),
                Arguments.of("one in the types themselves", Reason.OUTSIDE,
                        zip("[Content_Types].xml", OUTSIDE + Files.DOCX_TYPES)),
                Arguments.of("an OpenDocument text that asks outside", Reason.OUTSIDE,
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", OUTSIDE)),
                Arguments.of("macros", Reason.MACROS,
                        zip("[Content_Types].xml", Files.DOCX_TYPES, "word/vbaProject.bin", "x")),
                Arguments.of("a document with macros", Reason.MACROS,
                        zip("[Content_Types].xml",
                                Files.DOCX_TYPES.replace("openxmlformats-officedocument.wordprocessingml.document",
                                        "ms-word.document.macroEnabled"))),
                Arguments.of("an archive", Reason.ARCHIVE, zip("a.txt", "a")),
                Arguments.of("an archive that says it is a picture", Reason.ARCHIVE, zip("mimetype", "image/png")),
                Arguments.of("one that says it is a PDF", Reason.ARCHIVE,
                        zip("mimetype", "application/pdf", "content.xml", "<x/>")),
                Arguments.of("a DOCX without its text", Reason.ARCHIVE, zip("[Content_Types].xml", Files.DOCX_TYPES)),
                Arguments.of("an OpenDocument text without its text", Reason.ARCHIVE,
                        zip("mimetype", "application/vnd.oasis.opendocument.text")),
                Arguments.of("a DOCX that is an OpenDocument text too", Reason.TWO_KINDS,
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<x/>",
                                "[Content_Types].xml", Files.DOCX_TYPES, "word/document.xml", "<x/>")),
                Arguments.of("an index with other names than the parts", Reason.TWO_KINDS, renamedInIndex()),
                Arguments.of("an index that hides a part", Reason.TWO_KINDS, withHiddenPart()),
                Arguments.of("an archive behind which more stands", Reason.TWO_KINDS,
                        joined(Files.docx(), bytes(PAGE))),
                Arguments.of("an archive that was cut off", Reason.TWO_KINDS,
                        Arrays.copyOf(Files.docx(), Files.docx().length - 30)),
                Arguments.of("many parts", Reason.BOMB, manyParts()),
                Arguments.of("a program", Reason.PROGRAM, bytes("\u007fELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\u003e\0")),
                Arguments.of("old Office", Reason.OLD_OFFICE,
                        joined(bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"), new byte[600])),
                Arguments.of("text", Reason.KIND, bytes("kapot")));
    }

    /** Holds what looks like a harmless part, and is macros to who reads the index. */
    private static byte[] renamedInIndex() {
        var file = zip("[Content_Types].xml", Files.DOCX_TYPES, "word/document.xml", Files.DOCUMENT,
                "word/harmless00.bin", "x");
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var at = text.lastIndexOf("word/harmless00.bin");
        return bytes(text.substring(0, at) + "word/vbaProject.bin" + text.substring(at + 19));
    }

    /** The index points at a part inside the bytes of another one. */
    private static byte[] withHiddenPart() {
        var inner = Files.stored("word/document.xml", "<!--hidden-->");
        var outer = Files.stored("[Content_Types].xml", Files.DOCX_TYPES, "a.bin",
                new String(inner, StandardCharsets.ISO_8859_1), "word/document.xml", "<!--harmless-->");
        var text = new String(outer, StandardCharsets.ISO_8859_1);
        var hidden = text.indexOf("PK\3\4", text.indexOf("a.bin"));
        var entry = text.lastIndexOf("word/document.xml") - 46;
        outer[entry + 42] = (byte) hidden;
        outer[entry + 43] = (byte) (hidden >> 8);
        return outer;
    }

    private static byte[] manyParts() {
        var parts = new String[8000];
        for (int nth = 0; nth < parts.length; nth += 2) {
            parts[nth] = "p" + nth;
            parts[nth + 1] = "";
        }
        return zip(parts);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNoSoundDocumentIsRefusedWithItsReason(String what, Reason reason, byte[] file) {
        assertThat(gate.inspect("verslag.pdf", file)).as(what).isEqualTo(new Inspection.Refused(reason));
    }

    @Test
    void aBombIsRefusedInLittleMemoryAndTime() {
        var bomb = Files.bomb(1000);
        assertThat(bomb.length).isLessThan(DocumentGate.LARGEST);
        gate.inspect("a.docx", Files.docx());

        var before = allocated();
        assertThat(gate.inspect("verslag.docx", bomb)).isEqualTo(new Inspection.Refused(Reason.BOMB));
        assertThat(allocated() - before).as("bytes taken by the look at it").isLessThan(3_000_000);
    }

    @Test
    void aLookAtADocumentTakesLittleMore() {
        var large = joined(Files.pdf("x".repeat(4_900_000)), new byte[0]);
        gate.inspect("a.pdf", large);
        var before = allocated();
        gate.inspect("a.pdf", large);
        assertThat(allocated() - before).isLessThan(1_000_000);
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    @Test
    void theNameTellsWhatItIsAndMeansNothingToAComputer() {
        assertThat(DocumentFile.name("../../etc/passwd", FileKind.PDF)).isEqualTo("passwd.pdf");
        assertThat(DocumentFile.name("C:\\Users\\ines\\Verslag 2026.PDF", FileKind.PDF)).isEqualTo("Verslag 2026.pdf");
        assertThat(DocumentFile.name("foto.jpeg", FileKind.JPEG)).isEqualTo("foto.jpg");
        assertThat(DocumentFile.name("pagina.html", FileKind.PDF)).isEqualTo("pagina.html.pdf");
        assertThat(DocumentFile.name("a\r\nSet-Cookie: x=\"1\"\u202egpj.exe", FileKind.PNG))
                .isEqualTo("aSet-Cookie x=1gpj.exe.png");
        assertThat(DocumentFile.name("", FileKind.DOCX)).isEqualTo("document.docx");
        assertThat(DocumentFile.name("é".repeat(500), FileKind.PDF)).hasSize(124);
    }

    @Test
    void whatTheScannerFindsOrCannotSayStaysOut() {
        assertThat(new DocumentGate(new Fixed(Verdict.INFECTED)).inspect("a.pdf", Files.pdf("")))
                .isEqualTo(new Inspection.Refused(Reason.VIRUS));
        assertThat(new DocumentGate(new Fixed(Verdict.AWAY)).inspect("a.pdf", Files.pdf("")))
                .isEqualTo(new Inspection.Refused(Reason.SCANNER_AWAY));
        assertThat(new DocumentGate(new Fixed(Verdict.CLEAN)).inspect("a.pdf", Files.pdf("")))
                .isInstanceOfSatisfying(Inspection.Sound.class,
                        found -> assertThat(found.file().scanned()).isTrue());
    }

    private record Fixed(Verdict verdict) implements VirusScanner {

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Verdict scan(byte[] file) {
            return verdict;
        }
    }
}
