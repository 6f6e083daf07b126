package be.vlavirgem.web.chart;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/** A chart as a file to keep. */
final class ChartFile implements View {

    /** What a file may be called on every system. */
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N} .,'()-]+");
    private static final int LONGEST = 150;

    private final String name;
    private final String type;
    private final byte[] bytes;

    ChartFile(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes.clone();
    }

    /** Called by what the chart is about: its title and its source, which have the group and the year. */
    static String name(ChartFrame frame, String ending) {
        var words = frame.source() == null ? frame.title() : "%s, %s".formatted(frame.title(), frame.source());
        var clean = ODD.matcher(words.replace('/', '-')).replaceAll(" ").replaceAll(" {2,}", " ").strip();
        return clean.substring(0, Math.min(LONGEST, clean.length())).strip() + "." + ending;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
