package be.vlavirgem.portal;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** A route of the running portal: how it is asked, and the type of each variable in its address. */
record Route(String method, String pattern, Map<String, Class<?>> variables) {

    /** As it stands in the table. */
    String name() {
        return method + " " + pattern;
    }

    boolean isForm() {
        return method.startsWith("POST");
    }

    /** The types of the ids in the address; what is text leads to no row by itself. */
    List<String> idTypes() {
        return variables.values().stream().filter(type -> type != String.class).map(Class::getName).toList();
    }

    /** All of them, those of the actuator included. */
    static List<Route> of(ApplicationContext portal) {
        return portal.getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .flatMap(handler -> of(handler.getKey(), handler.getValue()))
                .toList();
    }

    private static Stream<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var variables = new LinkedHashMap<String, Class<?>>();
        Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .forEach(parameter -> variables.put(name(parameter), parameter.getParameterType()));
        return info.getPatternValues()
                .stream()
                .flatMap(pattern -> methods(info).map(method -> new Route(method, pattern, variables)));
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        var condition = info.getHeadersCondition().getExpressions().isEmpty()
                ? ""
                : " " + info.getHeadersCondition().getExpressions().iterator().next().getName();
        Collection<?> methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("ANY" + condition) : methods.stream().map(method -> method + condition);
    }
}
