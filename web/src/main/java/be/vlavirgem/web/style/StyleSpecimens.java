package be.vlavirgem.web.style;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.ui.Model;

/** Adds what a part of the style page shows, for whoever supplies fragments of his own: a bean that fills the model. */
public interface StyleSpecimens {

    /** Adds the attributes that the part's template asks for. */
    void addTo(Model model, HttpServletRequest request, Locale language);
}
