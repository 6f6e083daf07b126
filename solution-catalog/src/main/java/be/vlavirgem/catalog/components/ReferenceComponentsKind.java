package be.vlavirgem.catalog.components;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The reference components as versioned content. One that was published stays: it lapses, and keeps its words. */
@Component
class ReferenceComponentsKind extends EntryKind {

    static final String KEY = "reference-components";
    static final String CODE = "referentiecomponenten";
    static final String NAME = "naam";
    static final String FIGURE_NAME = "naam-op-figuur";
    static final String ALIASES = "aliassen";
    static final String DEFINITION = "definitie";
    static final String EXAMPLE = "voorbeeld";
    static final String RELEVANCE = "relevantie";
    static final String REVIEW = "nazien";
    static final String STATE = "status";
    static final String TO_REVIEW = "te-bekijken";

    private static final EntryRule COMPONENTS = EntryRule
            .of("componenten", List.of(FieldRule.line(NAME, 2, 80).inOtherLanguages(),
                    FieldRule.line(FIGURE_NAME, 2, 80).optional(),
                    FieldRule.choice("herkomst", "figuur", "figuur-onzeker", "aangevuld", "voorstel"),
                    FieldRule.lines(ALIASES, 80), FieldRule.text(DEFINITION, 40, 400).inOtherLanguages(),
                    FieldRule.text(EXAMPLE, 40, 400).inOtherLanguages(),
                    FieldRule.choice(RELEVANCE, "vlaams", "aangepast", TO_REVIEW),
                    FieldRule.text(REVIEW, 20, 400).optional(),
                    FieldRule.choice(STATE, "huidig", "voorstel", "vervallen")))
            .known("component")
            .staying()
            .checking(new EntryRule.Check(REVIEW,
                    entry -> !entry.text(RELEVANCE).equals(TO_REVIEW) || !entry.text(REVIEW).isEmpty(),
                    "catalog.components.no-review"));
    private static final EntryRule DOMAINS = EntryRule
            .of("domeinen", List.of(FieldRule.line(NAME, 2, 80).inOtherLanguages()))
            .known("domein")
            .holding(COMPONENTS);
    static final EntryRule RULE = EntryRule.of("lagen", List.of(FieldRule.line(NAME, 2, 80).inOtherLanguages()))
            .known("laag")
            .holding(DOMAINS);

    private final PublishedComponents components;
    private final ComponentRows rows;

    ReferenceComponentsKind(MessageSource messages, PublishedComponents components, ComponentRows rows) {
        super(KEY, CODE, RULE, messages);
        this.components = components;
        this.rows = rows;
    }

    @Override
    public void published(ContentVersion version) {
        rows.keep(read(version.body()));
        components.published(version);
    }
}
