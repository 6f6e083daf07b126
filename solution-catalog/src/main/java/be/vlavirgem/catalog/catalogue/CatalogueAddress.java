package be.vlavirgem.catalog.catalogue;

import be.vlavirgem.catalog.catalogue.Facet.Dimension;
import be.vlavirgem.web.list.Parameter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriUtils;

/** The address of the catalogue as it is asked, and those of the same with one thing changed. */
record CatalogueAddress(Asked asked, List<String> compared) {
    static final String PATH = "/catalogus";
    static final String SEARCH = "zoek";
    static final String ORDER = "orde";
    static final String PAGE = "blad";
    /** Only what was typed, nothing that resembles it. */
    static final String EXACT = "precies";
    /** The dimension of which every value is shown. */
    static final String WHOLE = "alle";
    /** A solution that is chosen to compare. */
    static final String COMPARED = "oplossing";
    /** One more of those, from the page where it was chosen. */
    static final String ADDED = "erbij";
    static final String FROM = "van-blad";

    CatalogueAddress {
        compared = List.copyOf(compared);
    }

    /** The parameter that narrows by a dimension. */
    static String parameter(Dimension dimension) {
        return switch (dimension) {
            case COMPONENT -> "component";
            case DOMAIN -> "domein";
            case SUPPLIER -> "leverancier";
            case DELIVERY -> "levering";
            case HOSTING -> "hosting";
            case DATA_LOCATION -> "dataplaats";
            case LICENCE -> "licentie";
            case STANDARD -> "standaard";
            case CERTIFICATE -> "certificaat";
            case AUDIENCE -> "doelgroep";
            case PROVEN -> "bewezen";
            case GRADE -> "veiligheidsgraad";
        };
    }

    /** The dimension that is narrowed by this parameter. */
    static Optional<Dimension> dimension(String parameter) {
        return Arrays.stream(Dimension.values())
                .filter(dimension -> parameter(dimension).equals(parameter))
                .findFirst();
    }

    /** What was typed and chosen, without order and page. */
    List<Parameter> narrowing() {
        return Stream.concat(typed(), chosen()).toList();
    }

    List<Parameter> arranging() {
        return Stream.concat(order(), comparing()).toList();
    }

    /** All of it but the page. */
    List<Parameter> all() {
        return Stream.concat(narrowing().stream(), arranging().stream()).toList();
    }

    /** All of it but the page and what is compared. */
    List<Parameter> search() {
        return Stream.concat(narrowing().stream(), order()).toList();
    }

    String href() {
        return href(PATH, all());
    }

    String page(int page) {
        return href(PATH, Stream.concat(all().stream(), Stream.of(new Parameter(PAGE, String.valueOf(page)))).toList());
    }

    /** The same search in another order. */
    String ordered(Order order) {
        return with(new Asked(asked.typed(), asked.chosen(), order, 1, asked.exact()), compared);
    }

    /** Without this choice, or without what was typed. */
    String without(String name, String value) {
        return href(PATH,
                all().stream().filter(each -> !(each.name().equals(name) && each.value().equals(value))).toList());
    }

    /** Other words, with the same choices. */
    String typed(String other) {
        return with(new Asked(other, asked.chosen(), asked.order(), 1), compared);
    }

    /** The same with other choices of a dimension. */
    String narrowed(Dimension dimension, List<String> codes) {
        var chosen = new EnumMap<>(asked.chosen());
        chosen.put(dimension, codes);
        return with(new Asked(asked.typed(), chosen, asked.order(), 1, asked.exact()), compared);
    }

    /** The same, with every value of a dimension to choose from. */
    String whole(Dimension dimension) {
        return href(PATH,
                Stream.concat(all().stream(), Stream.of(new Parameter(WHOLE, parameter(dimension)))).toList());
    }

    /** What was typed and nothing that resembles it. */
    String exactly() {
        return with(new Asked(asked.typed(), asked.chosen(), asked.order(), 1, true), compared);
    }

    private static String with(Asked asked, List<String> compared) {
        return new CatalogueAddress(asked, compared).href();
    }

    /** The whole catalogue. */
    String clear() {
        return href(PATH, arranging());
    }

    static String href(String path, List<Parameter> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.stream()
                        .map(each -> each.name() + "=" + UriUtils.encode(each.value(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private Stream<Parameter> typed() {
        if (asked.typed().isEmpty()) {
            return Stream.of();
        }
        var typed = new Parameter(SEARCH, asked.typed());
        return asked.exact() ? Stream.of(typed, new Parameter(EXACT, "ja")) : Stream.of(typed);
    }

    private Stream<Parameter> chosen() {
        return Arrays.stream(Dimension.values())
                .flatMap(dimension -> asked.chosen(dimension)
                        .stream()
                        .map(code -> new Parameter(parameter(dimension), code)));
    }

    private Stream<Parameter> order() {
        return asked.order() == asked.usual() ? Stream.of() : Stream.of(new Parameter(ORDER, asked.order().address()));
    }

    private Stream<Parameter> comparing() {
        return compared.stream().map(slug -> new Parameter(COMPARED, slug));
    }
}
