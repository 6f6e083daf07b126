package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.ShownFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names what ends, each with what it is of: "ISO 27001 (alle oplossingen), Logboek (Balieplanner)". */
@Component
class EndingWords {

    private static final Locale DUTCH = Locale.of("nl");

    private final ShownFields shown;
    private final MessageSource messages;

    EndingWords(ShownFields shown, MessageSource messages) {
        this.shown = shown;
        this.messages = messages;
    }

    /** In Dutch, as products and certificates are called. */
    String of(List<Ending> endings) {
        var words = new SheetWords(messages, DUTCH);
        var named = shown.named(words);
        return endings.stream()
                .map(ending -> words.text("catalog.proof.ends.one", named.apply(ending.claim()),
                        ending.solution().isEmpty() ? words.text("catalog.proof.ends.all") : ending.name()))
                .collect(Collectors.joining(", "));
    }
}
