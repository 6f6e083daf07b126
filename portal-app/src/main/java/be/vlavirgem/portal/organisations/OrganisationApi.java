package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tokens.ApiScope;
import be.vlavirgem.web.api.Scoped;
import be.vlavirgem.web.permission.Requires;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own organisation for programs: read only. */
@RestController
class OrganisationApi {

    private final OwnOrganisation own;

    OrganisationApi(OwnOrganisation own) {
        this.own = own;
    }

    @GetMapping("/api/v1/organisation")
    @Requires(Permission.SIGNED_IN)
    @Scoped(ApiScope.ORGANISATION)
    OrganisationJson organisation(Access access) {
        return own.of(access);
    }
}
