package be.vlavirgem.web.permission;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Stops the start of an application in which a handler names no permission, or an address carries an id nobody guards. */
@Component
class HandlerPermissions implements SmartInitializingSingleton {

    private final Set<RequestMappingHandlerMapping> mappings;
    private final KnownIds ids;

    HandlerPermissions(Set<RequestMappingHandlerMapping> mappings, KnownIds ids) {
        this.mappings = mappings;
        this.ids = ids;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var handlers = mappings.stream().flatMap(mapping -> mapping.getHandlerMethods().values().stream()).toList();
        handlers.forEach(PermissionInterceptor::requiredBy);
        var wrong = handlers.stream()
                .filter(handler -> !ids.guard(handler))
                .map(HandlerMethod::getShortLogMessage)
                .collect(Collectors.toSet());
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("A path variable needs a KnownId for its type, or must be text: " + wrong);
        }
    }
}
