package be.vlavirgem.catalog.codes;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The code lists as versioned content. A code that was published stays: it is no longer offered, and keeps its words. */
@Component
class CodeListsKind extends EntryKind {

    static final String KEY = "code-lists";
    static final String CODE = "codelijsten";
    static final String NAME = "naam";
    static final String LABEL = "label";
    static final String EXPLANATION = "uitleg";
    static final String STATE = "status";
    static final String LAPSED = "vervallen";

    private static final EntryRule CODES = EntryRule
            .of("codes", List.of(FieldRule.line(LABEL, 2, 80).inOtherLanguages(),
                    FieldRule.text(EXPLANATION, 30, 300).inOtherLanguages(),
                    FieldRule.choice(STATE, LAPSED).optional()))
            .staying();
    static final EntryRule RULE = EntryRule
            .of("lijsten", List.of(FieldRule.line(NAME, 2, 80).inOtherLanguages(),
                    FieldRule.text(EXPLANATION, 60, 400).inOtherLanguages()))
            .staying()
            .holding(CODES);

    private final CodeListVocabulary vocabulary;

    CodeListsKind(MessageSource messages, CodeListVocabulary vocabulary) {
        super(KEY, CODE, RULE, messages);
        this.vocabulary = vocabulary;
    }

    @Override
    public void published(ContentVersion version) {
        vocabulary.published(version);
    }
}
