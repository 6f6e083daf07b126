package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.platform.search.TypedWords;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks of the catalogue; what makes no sense is left out of it and said. */
final class CatalogueReading {
    private static final int LONGEST = 200;
    /** Of one dimension. */
    private static final int MOST_CHOICES = 20;
    /** Looked at; beyond that an address was made by a machine. */
    private static final int MOST_COMPARED = 12;

    /** Something that could not be followed: a message, and what it is about. */
    record Wrong(String key, String about) {}

    private final HttpServletRequest request;
    private final List<Wrong> wrongs = new ArrayList<>();

    private CatalogueReading(HttpServletRequest request) {
        this.request = request;
    }

    /** What is asked, what is chosen to compare, and what was not understood. */
    record Read(Asked asked, List<String> compared, List<Wrong> wrongs) {
        /** With no more to compare than stand side by side. */
        CatalogueAddress address() {
            return new CatalogueAddress(asked, compared.stream().limit(Comparisons.MOST).toList());
        }
    }

    static Read of(HttpServletRequest request) {
        var reading = new CatalogueReading(request);
        var asked = new Asked(reading.typed(), reading.chosen(), reading.order(), reading.page(),
                values(request, CatalogueAddress.EXACT).anyMatch("ja"::equals), reading.whole());
        return new Read(asked, compared(request), List.copyOf(reading.wrongs));
    }

    /** The solutions chosen to compare, as they are called in addresses. */
    static List<String> compared(HttpServletRequest request) {
        return Stream.concat(values(request, CatalogueAddress.COMPARED), values(request, CatalogueAddress.ADDED))
                .filter(Facet::isCode)
                .distinct()
                .limit(MOST_COMPARED)
                .toList();
    }

    private String typed() {
        var typed = first(CatalogueAddress.SEARCH).orElse("");
        if (!typed.isEmpty() && TypedWords.of(typed).isEmpty()) {
            wrongs.add(new Wrong("web.list.wrong.search", typed));
            return "";
        }
        return typed;
    }

    private Map<Dimension, List<String>> chosen() {
        var chosen = new EnumMap<Dimension, List<String>>(Dimension.class);
        Arrays.stream(Dimension.values()).forEach(dimension -> {
            var codes = codes(CatalogueAddress.parameter(dimension));
            if (!codes.isEmpty()) {
                chosen.put(dimension, codes);
            }
        });
        return chosen;
    }

    private @Nullable Dimension whole() {
        var typed = first(CatalogueAddress.WHOLE);
        var whole = typed.flatMap(CatalogueAddress::dimension);
        if (typed.isPresent() && whole.isEmpty()) {
            wrongs.add(new Wrong("catalog.catalogue.wrong.choice", typed.get()));
        }
        return whole.orElse(null);
    }

    private List<String> codes(String parameter) {
        var typed = values(request, parameter).distinct().limit(MOST_CHOICES).toList();
        typed.stream()
                .filter(code -> !Facet.isCode(code))
                .forEach(code -> wrongs.add(new Wrong("catalog.catalogue.wrong.choice", code)));
        return typed.stream().filter(Facet::isCode).toList();
    }

    private Order order() {
        var typed = first(CatalogueAddress.ORDER);
        var order = typed.flatMap(Order::of);
        if (typed.isPresent() && order.isEmpty()) {
            wrongs.add(new Wrong("catalog.catalogue.wrong.order", typed.get()));
        }
        return order.orElse(Order.RELEVANCE);
    }

    /** Who chooses one to compare stays on the page where it stands. */
    private int page() {
        var from = first(CatalogueAddress.ADDED).flatMap(_ -> first(CatalogueAddress.FROM));
        var typed = first(CatalogueAddress.PAGE).or(() -> from).orElse("1");
        if (typed.matches("[1-9][0-9]{0,4}")) {
            return Integer.parseInt(typed);
        }
        wrongs.add(new Wrong("web.list.wrong.page", typed));
        return 1;
    }

    private Optional<String> first(String name) {
        return values(request, name).findFirst();
    }

    /** PostgreSQL takes no zero character, and no half of one. */
    private static Stream<String> values(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameterValues(name))
                .stream()
                .flatMap(Arrays::stream)
                .map(value -> value.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip())
                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)).strip())
                .filter(value -> !value.isEmpty());
    }
}
