package sinner.code;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.validation.Valid;

import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a controller must not be. */
public final class WebSinners {
    private WebSinners() {}

    @Controller
    public static class PublicController {}

    static class HandlerWithoutPermission {
        @GetMapping("/open")
        void open() {}
    }

    static class MappingWithoutPermission {
        @RequestMapping("/open")
        void open() {}
    }

    @Entity
    static class Bound {
        @Id
        private long id;
    }

    static class BindsAnEntity {
        @PostMapping("/bound")
        @Requires(Permission.SIGNED_IN)
        void save(@ModelAttribute Bound bound) {}
    }

    record TypedForm(List<String> names, int number) {}

    static class BindsATypedField {
        @PostMapping("/typed")
        @Requires(Permission.SIGNED_IN)
        void save(@Valid TypedForm form) {}
    }

    @Controller
    @Transactional
    static class TransactionalController {}

    @Controller
    static class TransactionalHandler {
        @Transactional
        void save() {}
    }

    @Controller
    record AsksTheClient(JdbcClient sql) {}

    @Controller
    record AsksTheTemplate(JdbcTemplate sql) {}

    @Controller
    record AsksTheEntityManager(EntityManager entities) {}
}
