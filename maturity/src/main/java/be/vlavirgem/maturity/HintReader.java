package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.answer.SuggestedAnswer;
import be.vlavirgem.web.answer.SuggestedAnswers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what is known around the questions of a chapter. */
@Component
class HintReader {

    private final PeerFigures peers;
    private final List<SuggestedAnswers> sources;

    HintReader(PeerFigures peers, List<SuggestedAnswers> sources) {
        this.peers = peers;
        this.sources = sources;
    }

    Hints of(Sheet sheet, Chapter chapter, Access access, Locale locale) {
        return new Hints(sheet.measurement().earlier(), peers.medians(sheet, sheet.questions(chapter)),
                suggestions(sheet, chapter, access, locale));
    }

    /** Without what other parts of the portal suggest. */
    Hints figures(Sheet sheet) {
        return new Hints(sheet.measurement().earlier(), peers.medians(sheet, sheet.questionnaire().questions()),
                Map.of());
    }

    /** For the questions that another part of the portal may know; the first one that knows it wins. */
    private Map<String, SuggestedAnswer> suggestions(Sheet sheet, Chapter chapter, Access access, Locale locale) {
        var asked = codes(sheet, chapter);
        return asked.isEmpty() || sources.isEmpty()
                ? Map.of()
                : sources.stream()
                        .flatMap(source -> source.to(asked, access, locale).stream())
                        .collect(Collectors.toMap(SuggestedAnswer::question, Function.identity(), (first, _) -> first));
    }

    private static Set<String> codes(Sheet sheet, Chapter chapter) {
        return sheet.questions(chapter)
                .stream()
                .filter(question -> question.guidance().source().isPresent())
                .map(Question::code)
                .collect(Collectors.toSet());
    }
}
