package be.vlavirgem.web.sharing;

import be.vlavirgem.platform.sharing.Share;
import java.util.Locale;
import org.springframework.ui.Model;

/** Shows one kind of thing to whoever it is shared with; a bean of the feature whose thing it is. */
public interface SharedSubject {

    /** The kind of the {@link Share}'s subject. */
    String kind();

    /**
     * Puts the subject, and nothing beside it, in the model and names the view; asked in the owner's scope, which may be
     * read and not written. The view begins with {@code web/fragments/sharing :: head}.
     */
    String show(Share share, Locale locale, Model model);
}
