package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.tokens.ApiTokenId;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.web.permission.KnownId;
import be.vlavirgem.web.permission.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A key is known to whoever works for its organisation. */
@Component
class ApiTokenIds implements KnownId<ApiTokenId> {

    private final ApiTokens tokens;
    private final HttpServletRequest request;

    ApiTokenIds(ApiTokens tokens, HttpServletRequest request) {
        this.tokens = tokens;
        this.request = request;
    }

    @Override
    public Class<ApiTokenId> type() {
        return ApiTokenId.class;
    }

    @Override
    public ApiTokenId of(UUID value) {
        return new ApiTokenId(value);
    }

    @Override
    public boolean isKnown(UUID id) {
        return Visitor.of(request)
                .flatMap(Access::current)
                .flatMap(home -> tokens.find(home.organisation(), of(id)))
                .isPresent();
    }
}
