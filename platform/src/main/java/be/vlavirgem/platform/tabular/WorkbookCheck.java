package be.vlavirgem.platform.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a workbook before anything is kept of it: how far it swells, that its XML declares no types or entities,
 * and that no cell stands where no spreadsheet has one, for the reader makes room up to there.
 */
final class WorkbookCheck {

    private static final int MOST_PARTS = 500;
    private static final long MOST_BYTES = 40_000_000;
    private static final int BUFFER = 8_192;
    /** Of one cell, as spreadsheets allow. */
    private static final int MOST_TEXT = 32_767;
    private static final int MOST_ATTRIBUTE = 65_536;
    private static final Pattern PLACE = Pattern.compile("[A-Z]{1,2}[0-9]{1,7}");
    /** How text in another encoding begins, or with a mark of its encoding. */
    private static final Set<Integer> MARKS = Set.of(0x00, 0xEF, 0xFE, 0xFF);
    private static final XMLInputFactory XML = factory();

    private long inflated;
    private int text;

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    static void check(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS || zip.getEntry("xl/workbook.xml") == null) {
                throw new RefusedFile(zip.size() > MOST_PARTS ? "swells" : "type");
            }
            var check = new WorkbookCheck();
            for (var part : zip.stream().toList()) {
                check.look(zip, part);
            }
        } catch (IOException broken) {
            throw new RefusedFile("broken");
        }
    }

    private void look(ZipFile zip, ZipEntry part) throws IOException {
        try (var measured = zip.getInputStream(part)) {
            measure(measured);
        }
        if (mayBeXml(zip, part)) {
            try (var content = zip.getInputStream(part)) {
                readThrough(content);
            }
        }
    }

    /** By its beginning, for the reader opens what the workbook points to, whatever it is called. */
    private static boolean mayBeXml(ZipFile zip, ZipEntry part) throws IOException {
        try (var content = zip.getInputStream(part)) {
            var first = content.read();
            return first == '<' || Character.isWhitespace(first) || MARKS.contains(first);
        }
    }

    private void measure(InputStream content) throws IOException {
        var buffer = new byte[BUFFER];
        for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            inflated += read;
            if (inflated > MOST_BYTES) {
                throw new RefusedFile("swells");
            }
        }
    }

    private void readThrough(InputStream content) {
        try {
            var xml = XML.createXMLStreamReader(content);
            while (xml.hasNext()) {
                look(xml, xml.next());
            }
            xml.close();
        } catch (XMLStreamException broken) {
            throw new RefusedFile("broken");
        }
    }

    private void look(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new RefusedFile("entities");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            text = 0;
            attributes(xml);
            look(xml.getLocalName(), xml.getAttributeValue(null, "r"));
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            text += xml.getTextLength();
            if (text > MOST_TEXT) {
                throw new RefusedFile("broken");
            }
        }
    }

    private static void attributes(XMLStreamReader xml) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeValue(at).length() > MOST_ATTRIBUTE) {
                throw new RefusedFile("broken");
            }
        }
    }

    private static void look(String element, @Nullable String place) {
        if (element.equals("c") && place != null && !PLACE.matcher(place).matches()) {
            throw new RefusedFile("columns", String.valueOf(TableBuilder.MOST_COLUMNS));
        }
    }
}
