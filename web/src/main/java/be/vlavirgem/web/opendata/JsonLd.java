package be.vlavirgem.web.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The same statements as JSON-LD: a context of prefixes, and each thing with what is said of it. */
record JsonLd(Model model) {

    Map<String, Object> document() {
        var context = new LinkedHashMap<String, Object>();
        model.getNamespaces().stream().sorted().forEach(space -> context.put(space.getPrefix(), space.getName()));
        return Map.of("@context", context, "@graph", model.subjects().stream().map(this::thing).toList());
    }

    private Map<String, Object> thing(Resource subject) {
        var thing = new LinkedHashMap<String, Object>();
        thing.put("@id", subject.stringValue());
        for (var said : model.filter(subject, null, null)) {
            var type = said.getPredicate().equals(RDF.TYPE);
            values(thing, type ? "@type" : brief(said.getPredicate()))
                    .add(type ? brief((IRI) said.getObject()) : value(said.getObject()));
        }
        return thing;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> values(Map<String, Object> thing, String name) {
        return (List<Object>) thing.computeIfAbsent(name, _ -> new ArrayList<>());
    }

    private Map<String, String> value(Value value) {
        if (!(value instanceof Literal literal)) {
            return Map.of("@id", value.stringValue());
        }
        return literal.getLanguage()
                .map(language -> Map.of("@value", literal.getLabel(), "@language", language))
                .orElseGet(() -> literal.getDatatype().equals(XSD.STRING)
                        ? Map.of("@value", literal.getLabel())
                        : Map.of("@value", literal.getLabel(), "@type", brief(literal.getDatatype())));
    }

    private String brief(IRI iri) {
        return model.getNamespaces()
                .stream()
                .filter(space -> space.getName().equals(iri.getNamespace()))
                .findFirst()
                .map(Namespace::getPrefix)
                .map(prefix -> prefix + ":" + iri.getLocalName())
                .orElse(iri.stringValue());
    }
}
