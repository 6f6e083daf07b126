package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.form.Confirmation;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page that asks whether a sheet is to be thrown away, or says why it cannot be. */
@Component
@Transactional(readOnly = true)
class RemovalPages {

    /**
     * The page.
     *
     * @param keptBy what keeps the sheet, in words; nothing where it may go
     */
    record Page(String name, String back, boolean published, List<String> keptBy, Confirmation confirmation) {

        public boolean isAllowed() {
            return !published && keptBy.isEmpty();
        }
    }

    private final Solutions solutions;
    private final SolutionRemoval removal;
    private final MessageSource messages;

    RemovalPages(Solutions solutions, SolutionRemoval removal, MessageSource messages) {
        this.solutions = solutions;
        this.removal = removal;
        this.messages = messages;
    }

    Page page(Solution.Id id, Locale locale) {
        var words = new SheetWords(messages, locale);
        var solution = solutions.find(id).orElseThrow(NotFoundException::new);
        var back = SolutionAddress.of(id);
        return new Page(solution.name(), back, !solution.isRemovable(),
                removal.keptBy(id).stream().map(key -> words.text(key)).toList(),
                new Confirmation("verwijderen", words.text("catalog.solutions.remove.title", solution.name()),
                        words.text("catalog.solutions.remove.text"), words.text("catalog.solutions.remove"),
                        back + RemovalController.PART, back + RemovalController.PART, back));
    }
}
