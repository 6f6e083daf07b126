package be.vlavirgem.web.approval;

import be.vlavirgem.domain.people.Permission;
import java.util.Locale;
import java.util.UUID;
import org.springframework.ui.Model;

/** Shows one kind of thing to whoever is asked to approve it; a bean of the feature whose thing it is. */
public interface ApprovalSubject {

    /** What the page shows: the view, which ends with {@code web/fragments/approval :: decision}, and what it looks like now. */
    record Shown(String view, String fingerprint) {}

    /** The kind of the share's subject. */
    String kind();

    /** What a colleague must be allowed to, to read it and to be asked. */
    Permission reads();

    /**
     * Puts exactly what is to be approved in the model; asked in a scope in which the owner's rows may be read only.
     *
     * @param owner the name of the organisation that asks
     */
    Shown show(UUID subject, String owner, Locale locale, Model model);

    /** SHA-256, in hexadecimals, of all that the decision is about: another one means that something changed. */
    String fingerprint(UUID subject);
}
