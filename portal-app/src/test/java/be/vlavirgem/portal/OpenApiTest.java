package be.vlavirgem.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API says exactly what the API answers. */
@PortalTest
class OpenApiTest {

    private static final String MEASUREMENTS = "be.vlavirgem.maturity.MeasurementJson$";

    @Autowired
    private ApplicationContext portal;
    @Autowired
    private JsonMapper json;

    @Test
    void everyRouteIsDescribedAndNoOther() throws IOException {
        var routes = Route.of(portal)
                .stream()
                .filter(route -> route.pattern().startsWith("/api/") && !route.pattern().endsWith("openapi.json"));
        assertThat(description().get("paths").propertyNames())
                .containsExactlyInAnyOrderElementsOf(routes.map(Route::pattern).toList());
    }

    @Test
    void everyFieldIsDescribedAndNoOther() throws Exception {
        var schemas = description().get("components").get("schemas");
        var described = new TreeMap<String, Set<String>>();
        schemas.propertyNames().forEach(name -> described.put(name, properties(schemas.get(name))));
        var answered = new TreeMap<String, Set<String>>(
                Map.of("Organisation", fields("be.vlavirgem.portal.organisations.OrganisationJson"), "Problem",
                        fields("be.vlavirgem.web.api.Problem")));
        for (var name : Set.of("Page", "Summary", "Whole", "ChapterScore", "Indicator", "Answer")) {
            answered.put(name, fields(MEASUREMENTS + name));
        }
        assertThat(described).isEqualTo(answered);
    }

    private static Set<String> fields(String type) throws ClassNotFoundException {
        return new TreeSet<>(Arrays.stream(Class.forName(type).getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
    }

    private static Set<String> properties(JsonNode schema) {
        return new TreeSet<>(schema.get("properties").propertyNames());
    }

    private JsonNode description() throws IOException {
        return json.readTree(new ClassPathResource("api/openapi.json").getInputStream());
    }
}
