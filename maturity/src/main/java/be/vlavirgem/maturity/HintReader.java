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

    private final List<SuggestedAnswers> sources;

    HintReader(List<SuggestedAnswers> sources) {
        this.sources = sources;
    }

    Hints of(Sheet sheet, Chapter chapter, Access access, Locale locale) {
        return new Hints(sheet.measurement().earlier(), Map.of(), suggestions(sheet, chapter, access, locale));
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
