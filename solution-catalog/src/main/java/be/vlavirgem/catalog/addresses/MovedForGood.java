package be.vlavirgem.catalog.addresses;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Answers that what was at an address is at another one now, and stays there (301). */
public final class MovedForGood {

    private MovedForGood() {}

    /** To this path of the portal. */
    public static View to(String path) {
        var moved = new RedirectView(path, true);
        moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return moved;
    }
}
