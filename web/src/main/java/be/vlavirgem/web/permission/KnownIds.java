package be.vlavirgem.web.permission;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** All id types that occur in addresses, each with who may know it. */
@Component
class KnownIds {

    private final Map<Class<?>, KnownId<?>> byType;

    KnownIds(List<KnownId<?>> ids) {
        this.byType = ids.stream().collect(Collectors.toUnmodifiableMap(KnownId::type, Function.identity()));
    }

    /** True when the address carries an id that does not exist for this visitor. */
    boolean hidesOne(HttpServletRequest request, HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .filter(parameter -> byType.containsKey(parameter.getParameterType()))
                .anyMatch(parameter -> !isKnown(request, parameter));
    }

    /** True when each path variable of the handler is text or an id that is guarded. */
    boolean guard(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class))
                .map(MethodParameter::getParameterType)
                .allMatch(type -> type == String.class || byType.containsKey(type));
    }

    private boolean isKnown(HttpServletRequest request, MethodParameter parameter) {
        var id = byType.get(parameter.getParameterType());
        return id != null
                && id.isKnown(parse(String.valueOf(variables(request).get(parameter.getParameter().getName()))));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> variables(HttpServletRequest request) {
        return (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    }

    private static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
    }
}
