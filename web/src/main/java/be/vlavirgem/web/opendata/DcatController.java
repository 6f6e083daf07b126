package be.vlavirgem.web.opendata;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue of open data, as programs harvest it. */
@Controller
class DcatController {

    private final Dcat dcat;
    private final List<OpenData> sources;
    private final JsonMapper json;

    DcatController(Dcat dcat, List<OpenData> sources, JsonMapper json) {
        this.dcat = dcat;
        this.sources = List.copyOf(sources);
        this.json = json;
    }

    @GetMapping(Dcat.PATH)
    @Requires(Permission.EVERYBODY)
    ResponseEntity<byte[]> turtle() {
        var out = new ByteArrayOutputStream();
        Rio.write(model(), out, RDFFormat.TURTLE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/turtle;charset=UTF-8"))
                .body(out.toByteArray());
    }

    @GetMapping("/open-data/dcat.jsonld")
    @Requires(Permission.EVERYBODY)
    ResponseEntity<byte[]> jsonLd() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/ld+json"))
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(new JsonLd(model()).document()));
    }

    private Model model() {
        return dcat.of(sources.stream().flatMap(source -> source.datasets().stream()).toList());
    }
}
