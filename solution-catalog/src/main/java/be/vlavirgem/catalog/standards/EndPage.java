package be.vlavirgem.catalog.standards;

import be.vlavirgem.web.form.Mistake;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where V-ICT-OR ends a standard kept by hand. */
record EndPage(String slug, String title, EndForm typed, List<Mistake> errors) {

    public String path() {
        return DeskController.PATH + "/" + slug + "/beeindigen";
    }

    public String back() {
        return StandardList.PATH + "/" + slug;
    }

    public @Nullable String error(String field) {
        return Mistake.at(field, errors);
    }
}
