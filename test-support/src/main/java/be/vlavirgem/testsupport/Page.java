package be.vlavirgem.testsupport;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** What the portal answered, read as a browser reads it. */
public record Page(String path, int status, HttpHeaders headers, String body) {

    /** Where a redirect leads; empty text when it is none. */
    public String location() {
        return headers.firstValue("Location").map(address -> address.replaceFirst("^https?://[^/]+", "")).orElse("");
    }

    public boolean isHtml() {
        return headers.firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    public Document document() {
        return Jsoup.parse(body);
    }

    /** All words on the page. */
    public String text() {
        return document().text();
    }

    public boolean hasForm(String action) {
        return document().selectFirst("form[action=\"" + action + "\"]") != null;
    }

    /** What a browser would send of the form as it stands, without the button. */
    public Map<String, String> form(String action) {
        var form = document().expectFirst("form[action=\"" + action + "\"]");
        var fields = new TreeMap<String, String>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
