package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Proven.Paper;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Logos, for who may see the product: everybody, once it is published. */
@Controller
class LogoPictureController {

    /** By browsers only: an answer may carry the token of whoever asked. */
    private static final CacheControl FOR_GOOD = CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final LogoDesk desk;
    private final ReviewDesk reviews;
    private final ClaimCheckDesk papers;

    LogoPictureController(LogoDesk desk, ReviewDesk reviews, ClaimCheckDesk papers) {
        this.desk = desk;
        this.reviews = reviews;
        this.papers = papers;
    }

    /** Another catalogue that reads our publiccode.yml may show it too. */
    @GetMapping(SolutionAddress.PUBLIC + "/{offer}" + LogoAddress.PICTURE)
    @Requires(Permission.EVERYBODY)
    ResponseEntity<Resource> everybodys(@PathVariable String offer, @PathVariable String picture) {
        return sent(desk.everybodys(offer, picture), FOR_GOOD, "cross-origin");
    }

    @GetMapping(SolutionAddress.LIST + "/{solution}" + LogoAddress.PICTURE)
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    ResponseEntity<Resource> own(@PathVariable Solution.Id solution, @PathVariable String picture) {
        return sent(desk.own(solution, picture), CacheControl.noStore(), "same-origin");
    }

    /** Of what was handed in, also before anybody else sees it. */
    @GetMapping(SolutionAddress.REVIEWS + "/{review}" + LogoAddress.PICTURE)
    @Requires(Permission.REVIEW_SOLUTIONS)
    ResponseEntity<Resource> handedIn(@PathVariable Review.Id review, @PathVariable String picture) {
        return sent(LogoDesk.paper(reviews.review(review).resolved().sheet(), picture), CacheControl.noStore(),
                "same-origin");
    }

    private ResponseEntity<Resource> sent(Paper paper, CacheControl kept, String shownBy) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.IMAGE_PNG)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", shownBy)
                .body(papers.shown(paper).bytes());
    }
}
