package be.vlavirgem.web.opendata;

import static org.eclipse.rdf4j.model.util.Values.iri;
import static org.eclipse.rdf4j.model.util.Values.literal;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.VCARD4;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells of open datasets in the words of DCAT-AP 3 and its Flemish profile. Everything has an address, so nothing is blank. */
@Component
class Dcat {

    static final String PATH = "/open-data/dcat.ttl";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final IRI FLANDERS = iri("http://data.europa.eu/nuts/code/BE2");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final OpenDataTerms terms;
    private final MessageSource messages;

    Dcat(OpenDataTerms terms, MessageSource messages) {
        this.terms = terms;
        this.messages = messages;
    }

    Model of(List<OpenDataset> datasets) {
        var model = new LinkedHashModel();
        Stream.of(DCAT.NS, DCTERMS.NS, FOAF.NS, VCARD4.NS, RDFS.NS, XSD.NS).forEach(model::setNamespace);
        addCatalogue(model, datasets);
        addPublisher(model);
        datasets.forEach(dataset -> addDataset(model, dataset));
        return model;
    }

    private void addCatalogue(Model model, List<OpenDataset> datasets) {
        var catalogue = here("catalogus");
        model.add(catalogue, RDF.TYPE, DCAT.CATALOG);
        addWords(model, catalogue, "opendata.catalogue");
        addTerms(model, catalogue);
        model.add(catalogue, DCTERMS.LICENSE, iri(terms.licence().address()));
        model.add(catalogue, DCAT.THEME_TAXONOMY, iri(EU + "data-theme"));
        model.add(catalogue, FOAF.HOMEPAGE, iri(terms.at("/")));
        datasets.stream()
                .flatMap(dataset -> dataset.modified().stream())
                .max(Comparator.naturalOrder())
                .ifPresent(moment -> model.add(catalogue, DCTERMS.MODIFIED,
                        literal(moment.atZone(BRUSSELS).toOffsetDateTime())));
        datasets.forEach(dataset -> model.add(catalogue, DCAT.HAS_DATASET, here(dataset.key())));
    }

    private void addPublisher(Model model) {
        var publisher = iri(terms.publisher().address());
        model.add(publisher, RDF.TYPE, FOAF.AGENT);
        LANGUAGES.forEach(language -> model.add(publisher, FOAF.NAME, said(terms.publisher().name(), language)));
        var contact = here("contact");
        model.add(contact, RDF.TYPE, VCARD4.ORGANIZATION);
        model.add(contact, VCARD4.FN, literal(terms.publisher().name()));
        terms.contact().ifPresent(mail -> model.add(contact, VCARD4.HAS_EMAIL, iri("mailto:" + mail)));
        model.add(contact, VCARD4.HAS_URL, publisher);
        model.add(iri(terms.licence().address()), RDF.TYPE, DCTERMS.LICENSE_DOCUMENT);
        model.add(iri(terms.licence().address()), RDFS.LABEL, literal(terms.licence().name(), "nl"));
        model.add(FLANDERS, RDF.TYPE, DCTERMS.LOCATION);
        LANGUAGES.forEach(language -> model.add(FLANDERS, RDFS.LABEL, words("opendata.flanders", language)));
    }

    private void addDataset(Model model, OpenDataset dataset) {
        var about = here(dataset.key());
        model.add(about, RDF.TYPE, DCAT.DATASET);
        addWords(model, about, "opendata." + dataset.key());
        addTerms(model, about);
        LANGUAGES
                .forEach(language -> keywords(dataset, language).forEach(word -> model.add(about, DCAT.KEYWORD, word)));
        model.add(about, DCAT.THEME, iri(EU + "data-theme/" + dataset.topic()));
        model.add(about, DCTERMS.ACCRUAL_PERIODICITY, iri(EU + "frequency/" + dataset.frequency()));
        model.add(about, DCTERMS.ACCESS_RIGHTS, iri(EU + "access-right/PUBLIC"));
        model.add(about, DCAT.LANDING_PAGE, iri(terms.at(dataset.page())));
        addTimes(model, about, dataset);
        dataset.files().forEach(file -> addFile(model, about, dataset, file));
    }

    private void addTimes(Model model, IRI about, OpenDataset dataset) {
        dataset.issued().ifPresent(day -> model.add(about, DCTERMS.ISSUED, literal(day)));
        dataset.modified()
                .ifPresent(moment -> model.add(about, DCTERMS.MODIFIED,
                        literal(moment.atZone(BRUSSELS).toOffsetDateTime())));
        dataset.years().ifPresent(years -> {
            var period = here(dataset.key() + "-jaren");
            model.add(about, DCTERMS.TEMPORAL, period);
            model.add(period, RDF.TYPE, DCTERMS.PERIOD_OF_TIME);
            model.add(period, DCAT.START_DATE, literal(years.first() + "-01-01", XSD.DATE));
            model.add(period, DCAT.END_DATE, literal(years.last() + "-12-31", XSD.DATE));
        });
    }

    private void addFile(Model model, IRI dataset, OpenDataset of, OpenFile file) {
        var about = here("%s-%s".formatted(of.key(), file.kind().extension()));
        model.add(dataset, DCAT.HAS_DISTRIBUTION, about);
        model.add(about, RDF.TYPE, DCAT.DISTRIBUTION);
        for (var language : LANGUAGES) {
            model.add(about, DCTERMS.TITLE, said(
                    "%s (%s)".formatted(text("opendata." + of.key() + ".title", language), file.kind()), language));
            model.add(about, DCTERMS.DESCRIPTION, words("opendata.file." + file.kind(), language));
        }
        model.add(about, DCTERMS.IDENTIFIER, literal(about.stringValue()));
        model.add(about, DCAT.ACCESS_URL, iri(terms.at(of.page())));
        model.add(about, DCAT.DOWNLOAD_URL, iri(terms.at(file.path())));
        model.add(about, DCAT.MEDIA_TYPE, iri(MEDIA_TYPES + file.kind().mediaType()));
        model.add(about, DCTERMS.FORMAT, iri(EU + "file-type/" + file.kind()));
        model.add(about, DCTERMS.LICENSE, iri(terms.licence().address()));
        of.modified()
                .ifPresent(moment -> model.add(about, DCTERMS.MODIFIED,
                        literal(moment.atZone(BRUSSELS).toOffsetDateTime())));
    }

    /** What of the whole catalogue and of each dataset is the same. */
    private void addTerms(Model model, IRI about) {
        model.add(about, DCTERMS.IDENTIFIER, literal(about.stringValue()));
        model.add(about, DCTERMS.PUBLISHER, iri(terms.publisher().address()));
        model.add(about, DCAT.CONTACT_POINT, here("contact"));
        model.add(about, DCTERMS.SPATIAL, FLANDERS);
        Stream.of("NLD", "ENG").forEach(code -> model.add(about, DCTERMS.LANGUAGE, iri(EU + "language/" + code)));
    }

    private void addWords(Model model, IRI about, String key) {
        for (var language : LANGUAGES) {
            model.add(about, DCTERMS.TITLE, words(key + ".title", language));
            model.add(about, DCTERMS.DESCRIPTION, words(key + ".text", language));
        }
    }

    private Stream<Literal> keywords(OpenDataset dataset, Locale language) {
        return Stream.of(text("opendata." + dataset.key() + ".keywords", language).split(","))
                .map(word -> said(word.strip(), language));
    }

    private Literal words(String key, Locale language) {
        return said(text(key, language), language);
    }

    private String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    private static Literal said(String text, Locale language) {
        return literal(text, language.getLanguage());
    }

    private IRI here(String name) {
        return iri(terms.at(PATH) + "#" + name);
    }
}
