package be.vlavirgem.catalog.grade;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Explains the formula to everybody. */
@Controller
class GradeController {

    /** A part of the formula. */
    record Line(String label, String how, int weight) {}

    /** A letter, and the points it is given for. */
    record Step(String letter, int from, int to) {}

    /** The formula. */
    record Page(List<Line> lines, List<Step> letters, int enough, int formula) {}

    private final MessageSource messages;

    GradeController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping("/catalogus/veiligheidsgraad")
    @Requires(Permission.EVERYBODY)
    String explain(Locale locale, Model model) {
        var words = new SheetWords(messages, locale);
        model.addAttribute("page", new Page(Arrays.stream(Criterion.values()).map(one -> line(one, words)).toList(),
                letters(), SecurityGrade.ENOUGH, SecurityGrade.FORMULA));
        return "catalog/grade";
    }

    private static Line line(Criterion criterion, SheetWords words) {
        var key = "catalog.grade." + criterion.name();
        return new Line(words.text(key), words.text(key + ".how"), criterion.weight());
    }

    private static List<Step> letters() {
        return Arrays.stream(SecurityGrade.Letter.values())
                .map(letter -> new Step(letter.name(), letter.from(), letter.to()))
                .toList();
    }
}
