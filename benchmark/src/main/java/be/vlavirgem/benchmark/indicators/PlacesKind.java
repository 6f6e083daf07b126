package be.vlavirgem.benchmark.indicators;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.entries.FieldRule;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a place as versioned content: by theme, for those where a side is the good one with a word for it. */
@Component
class PlacesKind extends EntryKind {

    static final String KEY = "benchmark-places";
    static final String CODE = "plaatsen";
    static final String WORDS = "woorden";
    static final String MORE_IS_BETTER = "meer-beter";
    static final String LESS_IS_BETTER = "minder-beter";

    private static final EntryRule STEPS = EntryRule
            .of("stappen", List.of(FieldRule.line(WORDS, 10, 160).inOtherLanguages(),
                    FieldRule.line(MORE_IS_BETTER, 10, 160).inOtherLanguages().optional(),
                    FieldRule.line(LESS_IS_BETTER, 10, 160).inOtherLanguages().optional()))
            .staying();
    static final EntryRule RULE = EntryRule.of("themas", List.of(FieldRule.line("naam", 3, 80).inOtherLanguages()))
            .known("plaats")
            .staying()
            .holding(STEPS);

    private final PublishedPlaces places;

    PlacesKind(MessageSource messages, PublishedPlaces places) {
        super(KEY, CODE, RULE, messages);
        this.places = places;
    }

    @Override
    public void published(ContentVersion version) {
        places.published(version);
    }
}
