package be.vlavirgem.platform.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page made for print, read from its markup; people's words in it may hold anything, for they come escaped. */
record PaperPage(Document document) {

    /** Characters no XML may hold, not even escaped; people's texts may. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static PaperPage of(String markup) {
        try {
            var builder = parsers().newDocumentBuilder();
            builder.setErrorHandler(null);
            return new PaperPage(
                    builder.parse(new InputSource(new StringReader(UNPRINTABLE.matcher(markup).replaceAll("")))));
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new IllegalArgumentException("A page for print is well-formed: " + wrong.getMessage(), wrong);
        }
    }

    /** Reads nothing but what it is given. */
    private static DocumentBuilderFactory parsers() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setExpandEntityReferences(false);
        return factory;
    }

    String title() {
        return elements("title").stream().map(Element::getTextContent).findFirst().orElse("");
    }

    List<Element> elements(String name) {
        return list(document.getElementsByTagName(name));
    }

    static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
