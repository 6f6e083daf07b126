package be.vlavirgem.web.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/**
 * Where the charts of a page are to be had as files: at its own address, which says as well which chart and as what.
 *
 * @param forms what each can be had as, by its id
 */
record ChartLinks(String path, String query, Map<String, List<String>> forms) {

    static final String CHART = "grafiek";
    static final String FORM = "vorm";

    static ChartLinks of(HttpServletRequest request, Collection<Chart> charts) {
        var asked = request.getParameterMap()
                .entrySet()
                .stream()
                .flatMap(parameter -> Arrays.stream(parameter.getValue())
                        .map(value -> pair(parameter.getKey(), value)))
                .collect(Collectors.joining("&"));
        return new ChartLinks(request.getRequestURI().replaceFirst("^/+", "/"), asked,
                charts.stream().collect(Collectors.toMap(chart -> chart.frame().id(), ChartLinks::forms)));
    }

    private static String pair(String name, String value) {
        return UriUtils.encode(name, UTF_8) + "=" + UriUtils.encode(value, UTF_8);
    }

    private static List<String> forms(Chart chart) {
        return Stream.of(ChartFiles.Form.values())
                .filter(form -> form.isDrawing() || ChartTable.of(chart).isPresent())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    public boolean offers(String id) {
        return forms.containsKey(id);
    }

    public List<String> forms(String id) {
        return forms.getOrDefault(id, List.of());
    }

    public String href(String id, String form) {
        return path + Stream.of(query, pair(CHART, id), pair(FORM, form))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&", "?", ""));
    }
}
