package be.vlavirgem.web.form;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Carries a form that arrived without a valid session or token to the page it came from, unsaved. */
@Component
public class CarriedForms {

    /** The hidden field of every form that tells whose it is. */
    public static final String TICKET = "formulier";
    /** The hidden field of the sign-in form with what was typed. */
    public static final String SEALED = "bewaard";

    /** The request attribute by which the layout knows that its page carries a form. */
    private static final String CARRYING = "be.vlavirgem.web.form.carrying";
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", TICKET, SEALED, "password", "huidig", "wachtwoord",
            "nogmaals");
    private static final int MOST_CHARACTERS = 200_000;

    private final FormSeal seal;
    private final ReadablePages pages;

    CarriedForms(FormSeal seal, ReadablePages pages) {
        this.seal = seal;
        this.pages = pages;
    }

    /** Seals the form of this request for the person who typed it; empty when there is no such form, or it is too large. */
    public Optional<String> seal(HttpServletRequest request) {
        return ticket(request).flatMap(ticket -> form(request, ticket.page())
                .map(form -> seal.seal(new PersonId(ticket.person()), form)));
    }

    /** Shows the page of a sealed form to the person it belongs to; false when it is not theirs, expired or damaged. */
    public boolean showAgain(HttpServletRequest request, HttpServletResponse response, PersonId person, String sealed)
            throws ServletException, IOException {
        var form = seal.open(person, sealed);
        if (form.isEmpty()) {
            return false;
        }
        show(request, response, form.get());
        return true;
    }

    /** Shows the page of the form in this very request again, for its owner whose token was stale. */
    public boolean showAgain(HttpServletRequest request, HttpServletResponse response, PersonId person)
            throws ServletException, IOException {
        var form = ticket(request).filter(ticket -> ticket.person().equals(person.value()))
                .flatMap(ticket -> form(request, ticket.page()));
        if (form.isEmpty()) {
            return false;
        }
        show(request, response, form.get());
        return true;
    }

    /** Says that the page carries what was typed: a link to the same page would lose it. */
    public static void announce(HttpServletRequest request) {
        request.setAttribute(CARRYING, true);
    }

    /** The page on which the form of this request stood, or the nearest above it that can be read. */
    public Optional<String> page(HttpServletRequest request) {
        return ticket(request).map(FormSeal.Ticket::page).map(pages::nearest);
    }

    /** When the page of this form was made; empty when it carries no ticket. */
    public Optional<Instant> madeAt(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TICKET)).flatMap(seal::madeAt);
    }

    private Optional<FormSeal.Ticket> ticket(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(TICKET)).flatMap(seal::ticket);
    }

    private static Optional<CarriedForm> form(HttpServletRequest request, String page) {
        var fields = fields(request);
        return size(fields) > MOST_CHARACTERS ? Optional.empty() : Optional.of(new CarriedForm(page, fields));
    }

    /** Names count as well: who sends a form chooses them too. */
    private static int size(Map<String, List<String>> fields) {
        return Stream.concat(fields.keySet().stream(), fields.values().stream().flatMap(List::stream))
                .mapToInt(String::length)
                .sum();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        return request.getParameterMap()
                .entrySet()
                .stream()
                .filter(field -> !NOT_CARRIED.contains(field.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, field -> Arrays.asList(field.getValue())));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, CarriedForm sealed)
            throws ServletException, IOException {
        var form = new CarriedForm(pages.nearest(sealed.path()), sealed.fields());
        var page = new PageRequest(request);
        form.attachTo(page);
        announce(page);
        form.value(Visitor.FORM_ORGANISATION)
                .flatMap(OrganisationId::parse)
                .map(OrganisationId::toString)
                .ifPresent(
                        organisation -> request.getSession().setAttribute(Visitor.CHOSEN_ORGANISATION, organisation));
        request.getRequestDispatcher(form.path()).forward(page, response);
    }
}
