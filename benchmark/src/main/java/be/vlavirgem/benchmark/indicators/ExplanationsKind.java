package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The explanations of the benchmark as versioned content. */
@Component
class ExplanationsKind extends EntryKind {

    static final String KEY = "benchmark-help";
    static final String CODE = "uitleg";
    static final String TITLE = "titel";
    static final String TEXT = "tekst";
    static final EntryRule RULE = EntryRule
            .of("teksten", List.of(FieldRule.line(TITLE, 3, 80).inOtherLanguages(),
                    FieldRule.text(TEXT, 100, 900).inOtherLanguages()))
            .known("uitleg")
            .staying();

    private final PublishedExplanations explanations;

    ExplanationsKind(MessageSource messages, PublishedExplanations explanations) {
        super(KEY, CODE, RULE, messages);
        this.explanations = explanations;
    }

    @Override
    public void published(ContentVersion version) {
        explanations.published(version);
    }
}
