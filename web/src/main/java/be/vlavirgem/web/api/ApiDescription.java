package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Postmark;
import be.vlavirgem.web.permission.Requires;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What programs can ask: for programs as OpenAPI 3.1, for people in plain words. */
@Controller
class ApiDescription {

    static final String EXPLANATION = "/koppelingen";

    private final Postmark postmark;

    ApiDescription(Postmark postmark) {
        this.postmark = postmark;
    }

    @GetMapping(ApiFilter.DESCRIPTION)
    @Requires(Permission.EVERYBODY)
    ResponseEntity<Resource> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ClassPathResource("api/openapi.json"));
    }

    @GetMapping(EXPLANATION)
    @Requires(Permission.SIGNED_IN)
    String explanation(Model model) {
        model.addAttribute("example", postmark.address("/api/v1/measurements"));
        return "web/api";
    }
}
