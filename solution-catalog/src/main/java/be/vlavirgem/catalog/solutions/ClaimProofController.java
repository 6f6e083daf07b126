package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.documents.CarriesDocument;
import be.vlavirgem.web.documents.Downloads;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.Requires;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One proof a supplier handed in. */
@Controller
@RequestMapping(ClaimAddress.OWN + "/{proof}")
class ClaimProofController {

    private final ClaimDesk desk;

    ClaimProofController(ClaimDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/document")
    @CarriesDocument
    @OnlyOneself
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    ResponseEntity<Resource> document(Access access, @PathVariable ClaimProof.Id proof) {
        return Downloads.of(desk.document(access, proof));
    }

    @PostMapping("/intrekken")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String takeBack(Access access, @PathVariable ClaimProof.Id proof) {
        return "redirect:%s?ingetrokken".formatted(ClaimAddress.of(desk.takeBack(access, proof)));
    }

    @PostMapping("/openbaar")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String show(Access access, @PathVariable ClaimProof.Id proof,
            @RequestParam(required = false) @Nullable String openbaar) {
        return "redirect:%s?getoond".formatted(ClaimAddress.of(desk.show(access, proof, openbaar != null)));
    }
}
