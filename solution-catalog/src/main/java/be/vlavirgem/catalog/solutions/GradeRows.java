package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.ComparedRows;
import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.grade.SecurityGrade;
import be.vlavirgem.catalog.grade.SecurityGrade.Graded;
import be.vlavirgem.catalog.grade.SecurityGrade.TooLittleKnown;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The grades of solutions side by side, out of what was read of them already. */
@Component
@Order(20)
class GradeRows implements ComparedRows {

    private final PublishedJson json;
    private final MessageSource messages;
    private final Clock clock;

    GradeRows(PublishedJson json, MessageSource messages, Clock clock) {
        this.json = json;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Said> of(List<PublishedSheet> solutions, Locale locale) {
        var words = new SheetWords(messages, locale);
        var today = LocalDate.now(clock);
        return List.of(new Said(words.text("catalog.grade"),
                solutions.stream()
                        .map(solution -> json.read(solution.json())
                                .shownGrade(today)
                                .map(grade -> inWords(grade, words))
                                .orElse(""))
                        .toList(),
                false));
    }

    private static String inWords(SecurityGrade grade, SheetWords words) {
        return switch (grade) {
            case Graded graded -> words.text("catalog.grade.short", graded.letter().name(), graded.points());
            case TooLittleKnown _ -> words.text("catalog.grade.too-little");
        };
    }
}
