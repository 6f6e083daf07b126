package be.vlavirgem.web.permission;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.people.Permission;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application does not start with a handler that names no permission, nor with an id in an address that nobody guards. */
class HandlerPermissionsTest {

    @Controller
    static class Sound {

        @GetMapping("/{text}")
        @Requires(Permission.SIGNED_IN)
        void page(@PathVariable String text) {}
    }

    @Controller
    static class WithoutPermission {

        @GetMapping("/")
        void page() {}
    }

    @Controller
    static class WithUnguardedId {

        @GetMapping("/{id}")
        @Requires(Permission.SIGNED_IN)
        void page(@PathVariable UUID id) {}
    }

    @Test
    void withAPermissionItStarts() {
        assertThatCode(() -> start(Sound.class)).doesNotThrowAnyException();
    }

    @Test
    void withoutPermissionItDoesNot() {
        assertThatThrownBy(() -> start(WithoutPermission.class)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WithoutPermission#page")
                .hasMessageContaining("add @Requires");
    }

    @Test
    void withAnIdThatNobodyGuardsItDoesNot() {
        assertThatThrownBy(() -> start(WithUnguardedId.class)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WithUnguardedId#page")
                .hasMessageContaining("KnownId");
    }

    private static void start(Class<?> controller) {
        var context = new StaticApplicationContext();
        context.registerSingleton("controller", controller);
        var mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        new HandlerPermissions(Set.of(mapping), new KnownIds(List.of())).afterSingletonsInstantiated();
    }
}
