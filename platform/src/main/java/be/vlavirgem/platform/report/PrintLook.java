package be.vlavirgem.platform.report;

import com.openhtmltopdf.extend.FSStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How the portal looks on paper: one style sheet and three fonts of its own, at an address that leads nowhere else. */
final class PrintLook {

    static final String PROTOCOL = "portal";
    static final String ADDRESS = "portal:report.css";

    private PrintLook() {}

    static InputStream resource(String name) {
        return Objects.requireNonNull(PrintLook.class.getResourceAsStream("/report/" + name), name);
    }

    static FSStream stream() {
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return resource("report.css");
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
