package be.vlavirgem.web.chart;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Membership;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Lets each chart of a page be taken along: the page itself is asked for it, so that who sees the page sees the file. */
@Configuration(proxyBeanMethods = false)
class ChartTaking implements HandlerInterceptor, WebMvcConfigurer {

    private static final String LINKS = "chartFiles";

    private final ObjectProvider<ChartFiles> files;

    ChartTaking(ObjectProvider<ChartFiles> files) {
        this.files = files;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page == null || !request.getMethod().equals("GET")) {
            return;
        }
        var charts = charts(page.getModel().values().stream());
        var asked = request.getParameter(ChartLinks.CHART);
        if (!charts.isEmpty() && asked != null) {
            var file = file(request, charts.get(asked));
            page.clear();
            page.setView(file);
        } else if (!charts.isEmpty()) {
            page.addObject(LINKS, ChartLinks.of(request, charts.values()));
        }
    }

    private ChartFile file(HttpServletRequest request, @Nullable Chart chart) {
        var form = Stream.of(ChartFiles.Form.values())
                .filter(each -> each.name().equalsIgnoreCase(request.getParameter(ChartLinks.FORM)))
                .findAny()
                .orElseThrow(NotFoundException::new);
        if (chart == null) {
            throw new NotFoundException();
        }
        return files.getObject()
                .of(chart, form, taker(request), RequestContextUtils.getLocale(request))
                .orElseThrow(NotFoundException::new);
    }

    private static ChartFiles.Taker taker(HttpServletRequest request) {
        var visitor = Visitor.of(request);
        return new ChartFiles.Taker(visitor.flatMap(Access::current).map(Membership::name).orElse(null),
                Visitor.practises(request), visitor.isEmpty());
    }

    /** Those with something in them, by their ids. */
    private static Map<String, Chart> charts(Stream<?> shown) {
        return shown.flatMap(ChartTaking::drawn)
                .filter(ChartSheet::isDrawn)
                .collect(Collectors.toMap(chart -> chart.frame().id(), Function.identity(), (first, same) -> first));
    }

    private static Stream<Chart> drawn(@Nullable Object shown) {
        return switch (shown) {
            case Chart chart -> Stream.of(chart);
            case Charted page -> page.drawn().filter(Objects::nonNull);
            case Collection<?> several -> several.stream().filter(Chart.class::isInstance).map(Chart.class::cast);
            case null, default -> Stream.empty();
        };
    }
}
