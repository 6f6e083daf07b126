package be.vlavirgem.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTest {

    private final FormTokens tokens = new FormTokens();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void onHttpsNoOtherHostCanPlantTheCookie() {
        request.setSecure(true);
        request.setContextPath("/portaal");
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-XSRF-TOKEN=")
                .contains("; Path=/;", "; Secure", "; HttpOnly")
                .doesNotContain("Domain");
    }

    @Test
    void onHttpItIsAPlainOne() {
        tokens.saveToken(tokens.generateToken(request), request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("XSRF-TOKEN=").doesNotContain("Secure");
    }

    @Test
    void theTokenIsReadFromTheCookieOfItsKind() {
        request.setSecure(true);
        tokens.saveToken(tokens.generateToken(request), request, response);
        request.setCookies(response.getCookies());
        assertThat(tokens.loadToken(request)).isNotNull();
        request.setSecure(false);
        assertThat(tokens.loadToken(request)).isNull();
    }
}
