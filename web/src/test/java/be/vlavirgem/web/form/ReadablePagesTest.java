package be.vlavirgem.web.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who goes back to a form finds a page, also when the form stood at an address that only takes it. */
class ReadablePagesTest {

    private final ReadablePages pages = new ReadablePages(() -> List.of(route("/taken", GET), route("/taken", POST),
            route("/taken/{task}", GET), route("/taken/vele", POST), route("/taken/{task}/notitie", POST),
            route("/dashboard", GET)));

    private static RequestMappingInfo route(String path, RequestMethod method) {
        var options = new RequestMappingInfo.BuilderConfiguration();
        options.setPatternParser(PathPatternParser.defaultInstance);
        return RequestMappingInfo.paths(path).methods(method).options(options).build();
    }

    @Test
    void aPageThatIsReadIsItself() {
        assertThat(pages.nearest("/taken/1")).isEqualTo("/taken/1");
    }

    @Test
    void ofWhatOnlyTakesAFormThePageAboveItIsRead() {
        assertThat(pages.nearest("/taken/1/notitie")).isEqualTo("/taken/1");
        assertThat(pages.nearest("/taken/vele")).as("no task of that name").isEqualTo("/taken");
        assertThat(pages.nearest("/nergens/te/vinden")).isEqualTo("/dashboard");
        assertThat(pages.nearest("//elders.test")).isEqualTo("/dashboard");
    }
}
