package be.vlavirgem.web.importing;

import be.vlavirgem.platform.tabular.Dialect;
import be.vlavirgem.platform.tabular.Dialect.Decimals;
import be.vlavirgem.platform.tabular.Dialect.Encoding;
import be.vlavirgem.platform.tabular.Dialect.Separator;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How somebody says a file is meant: what is left out or makes no sense stays as it was. */
record ReadingForm(@Nullable String codering, @Nullable String scheiding, @Nullable String decimalen,
        @Nullable List<String> kolom) {

    static ReadingForm of(HttpServletRequest request) {
        var columns = request.getParameterValues("kolom");
        return new ReadingForm(request.getParameter("codering"), request.getParameter("scheiding"),
                request.getParameter("decimalen"), columns == null ? null : List.of(columns));
    }

    Dialect dialect(Dialect now) {
        return new Dialect(now.format(), chosen(Encoding.values(), codering, now.encoding()),
                chosen(Separator.values(), scheiding, now.separator()),
                chosen(Decimals.values(), decimalen, now.decimals()));
    }

    private static <E extends Enum<E>> E chosen(E[] all, @Nullable String name, E now) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(now);
    }

    List<Integer> columns(List<Integer> now) {
        var typed = Objects.requireNonNullElse(kolom, List.<String>of());
        return IntStream.range(0, now.size())
                .mapToObj(at -> at < typed.size() ? column(typed.get(at)) : now.get(at))
                .toList();
    }

    private static int column(String typed) {
        return typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : -1;
    }
}
