package be.vlavirgem.web.chart;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Makes a drawing of the page one that stands by itself: looks as attributes, nothing for scripts or style sheets. */
final class ChartMarkup {

    /** Characters no XML may hold, not even escaped; people's texts may. */
    private static final Pattern UNPRINTABLE = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern OF_THE_PAGE = Pattern.compile("class|role|focusable|tabindex|(?:aria|data)-.*");
    private static final String INK = "#16233a";
    /** Letters that stand on lines have an edge of paper: drawn below them, for not every reader can paint it first. */
    private static final String OVER = "over";
    private static final Map<String, String> EDGE = Map.of("fill", "#ffffff", "stroke", "#ffffff", "stroke-width", "4",
            "stroke-linejoin", "round");

    private ChartMarkup() {}

    static String alone(String drawing) {
        var document = read(UNPRINTABLE.matcher(drawing).replaceAll(""));
        elements(document).forEach(ChartMarkup::dress);
        var root = document.getDocumentElement();
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        return written(document);
    }

    private static Document read(String markup) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (ParserConfigurationException | SAXException | IOException wrong) {
            throw new IllegalStateException("A drawing is well-formed: " + wrong.getMessage(), wrong);
        }
    }

    private static List<Element> elements(Document document) {
        var all = document.getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(nth -> (Element) all.item(nth)).toList();
    }

    private static void dress(Element element) {
        var classes = List.of(element.getAttribute("class").strip().split("\\s+"));
        var looks = ChartLooks.of(classes.stream().filter(name -> !name.isEmpty() && !name.equals(OVER)).toList());
        bare(element);
        looks.forEach((name, value) -> add(element, name, value));
        switch (element.getTagName()) {
            case "text" -> add(element, "fill", INK);
            case "svg" -> add(element, "overflow", "visible");
            default -> {
            }
        }
        if (classes.contains(OVER)) {
            edge(element);
        }
    }

    private static void bare(Element element) {
        var attributes = element.getAttributes();
        IntStream.range(0, attributes.getLength())
                .mapToObj(nth -> attributes.item(nth).getNodeName())
                .filter(OF_THE_PAGE.asMatchPredicate())
                .toList()
                .forEach(element::removeAttribute);
    }

    private static void add(Element element, String name, String value) {
        if (!element.hasAttribute(name)) {
            element.setAttribute(name, value);
        }
    }

    private static void edge(Element text) {
        var below = (Element) text.cloneNode(true);
        EDGE.forEach(below::setAttribute);
        below.setAttribute("aria-hidden", "true");
        text.getParentNode().insertBefore(below, text);
    }

    private static String written(Document document) {
        var out = new StringWriter();
        try {
            var writer = TransformerFactory.newDefaultInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            writer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException failed) {
            throw new IllegalStateException("A drawing could not be written", failed);
        }
        return out.toString();
    }
}
