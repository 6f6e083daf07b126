package be.vlavirgem.benchmark.comparison;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Those of a group who show an indicator by name, to take along; made anew each time, so that who withdrew is not in it. */
@Controller
@RequestMapping(FigureController.PATH + "/{indicator}" + NamesController.NAMES)
class NamesController {

    static final String NAMES = "/namen";

    private final FigurePages pages;

    NamesController(FigurePages pages) {
        this.pages = pages;
    }

    @GetMapping({ Sheet.WORKBOOK, Sheet.TEXT })
    @Requires(Permission.READ_BENCHMARK)
    ResponseEntity<byte[]> table(Access access, @PathVariable String indicator, @ModelAttribute Asked asked,
            HttpServletRequest request, Locale locale) throws IOException {
        return pages.names(access, indicator, Wish.of(asked, false, locale)).as(request);
    }
}
