package be.vlavirgem.web.list;

import be.vlavirgem.platform.list.ListDefinition;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** What an address says after its question mark, without what no text holds, and no more of it than a list needs. */
record ListParameters(List<Parameter> all) {

    private static final int MOST = 100;
    private static final int LONGEST = 100;

    static ListParameters of(HttpServletRequest request) {
        return new ListParameters(request.getParameterMap()
                .entrySet()
                .stream()
                .flatMap(entry -> Stream.of(entry.getValue()).map(value -> parameter(entry.getKey(), value)))
                .limit(MOST)
                .toList());
    }

    /** Reads an address that was kept, or came from outside. */
    static ListParameters of(String query) {
        return new ListParameters(Stream.of(query.split("&"))
                .limit(MOST)
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .map(part -> parameter(decoded(part[0]), decoded(part[1])))
                .toList());
    }

    /** Asks for all there is to see. */
    static ListParameters everyColumn(ListDefinition<?> list) {
        return new ListParameters(list.columns()
                .stream()
                .map(column -> new Parameter(ListRequest.COLUMN, column.key()))
                .toList());
    }

    /** The first value that says something. */
    Optional<String> first(String name) {
        return values(name).stream().findFirst();
    }

    List<String> values(String name) {
        return all.stream()
                .filter(parameter -> parameter.name().equals(name) && !parameter.value().isEmpty())
                .map(Parameter::value)
                .toList();
    }

    /** The same as an address says it. */
    static String query(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameter.name() + "="
                        + UriUtils.encode(parameter.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** PostgreSQL takes no zero character, and no half of one. */
    private static Parameter parameter(String name, String value) {
        var clean = value.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        return new Parameter(name, clean.substring(0, Math.min(clean.length(), LONGEST)).strip());
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
