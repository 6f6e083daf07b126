package be.vlavirgem.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody typed of a question in a form that can no longer be saved, to be copied: going back finds an empty page.
 *
 * @param kind the first part of the name of the field
 * @param code of which question
 */
record TypedText(String kind, String code, String text) {

    private static final List<String> KINDS = List.of("antwoord", "notitie", "toelichting");

    /** In the order in which it was sent; nothing of an address, which somebody else may have written. */
    static List<TypedText> of(HttpServletRequest request) {
        if (!method(request).equals("POST")) {
            return List.of();
        }
        return request.getParameterMap()
                .entrySet()
                .stream()
                .flatMap(field -> of(field.getKey().split("[.]", 2), field.getValue()))
                .filter(typed -> !typed.text().isBlank())
                .toList();
    }

    /** Of what failed: the page of the error itself is read. */
    private static String method(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                .map(Object::toString)
                .orElseGet(request::getMethod);
    }

    private static Stream<TypedText> of(String[] name, String[] values) {
        return name.length == 2 && KINDS.contains(name[0])
                ? Stream.of(new TypedText(name[0], name[1], String.join(", ", values)))
                : Stream.empty();
    }
}
