package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.addresses.MovedForGood;
import be.vlavirgem.catalog.customers.SolutionLooks;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.documents.Downloads;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What everybody reads of a solution; an address it had before leads to that of today, and what was withdrawn says so. */
@Controller
class PublicSolutionController {

    private final PublicSolutionPages pages;
    private final FormerSolutionPages former;
    private final ClaimCheckDesk proofs;
    private final SolutionLooks looks;

    PublicSolutionController(PublicSolutionPages pages, FormerSolutionPages former, ClaimCheckDesk proofs,
            SolutionLooks looks) {
        this.pages = pages;
        this.former = former;
        this.proofs = proofs;
        this.looks = looks;
    }

    @GetMapping(SolutionAddress.PUBLIC + "/{offer}")
    @Requires(Permission.EVERYBODY)
    ModelAndView solution(@PathVariable String offer, HttpServletRequest request, Locale locale) {
        var page = pages.at(offer, Visitor.of(request), locale);
        if (page.isEmpty()) {
            return former(offer);
        }
        looks.count(page.get().solution(), page.get().offeredBy(), request);
        return new ModelAndView("catalog/solution-public", "page", page.get()).addObject("from", CameFrom.of(request));
    }

    private ModelAndView former(String offer) {
        return switch (former.at(offer)) {
            case FormerSolutionPages.Moved(var path) -> new ModelAndView(MovedForGood.to(path));
            case FormerSolutionPages.Withdrawn page ->
                new ModelAndView("catalog/solution-withdrawn", Map.of("page", page), HttpStatus.GONE);
            case FormerSolutionPages.Nothing() -> throw new NotFoundException();
        };
    }

    /** What proves a claim, where its supplier shows it to everybody. */
    @GetMapping(SolutionAddress.PUBLIC + "/{offer}" + ClaimAddress.PART + "/{paper}")
    @CarriesDocument
    @Requires(Permission.EVERYBODY)
    ResponseEntity<Resource> proof(@PathVariable String offer, @PathVariable String paper) {
        return Downloads.of(proofs.shown(pages.paper(offer, paper).orElseThrow(NotFoundException::new)));
    }
}
