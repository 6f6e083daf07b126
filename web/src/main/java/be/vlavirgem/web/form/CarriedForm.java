package be.vlavirgem.web.form;

import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What somebody had typed in the form of a page when the session was gone; shown again, unsaved. A handler takes it as an argument. */
public record CarriedForm(String path, Map<String, List<String>> fields) {

    private static final String ATTRIBUTE = CarriedForm.class.getName();
    private static final CarriedForm NONE = new CarriedForm("", Map.of());

    /** True on an ordinary request, where nothing that was typed is carried. */
    public boolean isEmpty() {
        return Set.of(Visitor.FORM_ORGANISATION).containsAll(fields.keySet());
    }

    /** What was typed in that field. */
    public Optional<String> value(String field) {
        return fields.getOrDefault(field, List.of()).stream().findFirst();
    }

    static CarriedForm of(HttpServletRequest request) {
        return Optional.ofNullable((CarriedForm) request.getAttribute(ATTRIBUTE)).orElse(NONE);
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
