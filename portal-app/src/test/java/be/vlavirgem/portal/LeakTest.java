package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.maturity.LeakingHandler;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The tenant matrix catches handlers that leak: planted in the running portal, asked, and taken out again. */
@PortalTest
class LeakTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private AccessCheck check;

    @Test
    void aHandlerThatTellsOfAForeignRowIsCaught() {
        assertThat(caught("tell", "/lek/{measurement}", "GET /maturiteit/metingen/{measurement}"))
                .contains("GET /lek/{measurement} of FOREIGN as AUTHORITY_READER: 200 instead of 404");
    }

    @Test
    void aHandlerThatChangesAForeignRowIsCaughtAlthoughItAnswers404() {
        assertThat(caught("change", "/lek/{measurement}", "GET /maturiteit/metingen/{measurement}"))
                .anySatisfy(sentence -> assertThat(sentence).contains("changed rows of another organisation"));
    }

    @Test
    void aHandlerThatListsForeignRowsIsCaught() {
        assertThat(caught("list", "/lek", "GET /maturiteit"))
                .contains("GET /lek of OWN shows AUTHORITY_READER what only Gent may read");
    }

    private List<String> caught(String method, String address, String likeRoute) {
        var route = RequestMappingInfo.paths(address)
                .methods(RequestMethod.GET)
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        var handler = Arrays.stream(LeakingHandler.class.getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .findFirst()
                .orElseThrow();
        requestMappingHandlerMapping.registerMapping(route, new LeakingHandler(PortalDatabase.superuser()), handler);
        try {
            var planted = Route.of(portal).stream().filter(known -> known.pattern().equals(address)).findFirst();
            return check.deviations(planted.orElseThrow(), AccessMatrix.line(likeRoute));
        } finally {
            requestMappingHandlerMapping.unregisterMapping(route);
        }
    }
}
