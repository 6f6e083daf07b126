package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.fields.Step;
import be.vlavirgem.catalog.fields.Typed;
import be.vlavirgem.catalog.fields.Value;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where one chooses what a new sheet takes over from another; what a product is called is never taken over. */
@Service
@Transactional
class CopyDesk {

    /** The page: a new name, and the steps to take over; with those that may be the same, when that is asked. */
    record Page(String id, String name, String typed, List<Choice> steps, List<SolutionNames.Alike> alike,
            List<Mistake> errors) {

        /** What is wrong at a field. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private static final String NAME = "name";
    private static final String STEPS = "stappen";
    private static final int LONGEST = 120;
    private static final Set<SheetField> OF_ONE_PRODUCT = Set.of(SheetField.NAME, SheetField.FORMER_NAME,
            SheetField.ALIASES, SheetField.CPE);

    private final Solutions solutions;
    private final SolutionNames names;
    private final SheetDesk desk;
    private final MessageSource messages;

    CopyDesk(Solutions solutions, SolutionNames names, SheetDesk desk, MessageSource messages) {
        this.solutions = solutions;
        this.names = names;
        this.desk = desk;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Page page(Solution.Id from, Typed typed, boolean refused, Locale locale) {
        var words = new SheetWords(messages, locale);
        var name = solutions.find(from).orElseThrow(NotFoundException::new).name();
        var steps = Arrays.stream(Step.values())
                .map(step -> Choice.of(step.path(), words.text(step.messageKey()),
                        typed.all(STEPS).contains(step.path())))
                .toList();
        return new Page(from.toString(), name, typed.first(NAME), steps, refused ? alike(from, typed) : List.of(),
                refused ? faults(typed).stream().map(key -> mistake(key, words)).toList() : List.of());
    }

    private static Mistake mistake(String field, SheetWords words) {
        return new Mistake(field, words.text("catalog.copy.wrong." + field));
    }

    private static List<String> faults(Typed typed) {
        var faults = new ArrayList<String>();
        if (typed.first(NAME).isEmpty() || typed.first(NAME).length() > LONGEST) {
            faults.add(NAME);
        }
        if (chosen(typed).isEmpty()) {
            faults.add(STEPS);
        }
        return faults;
    }

    private static List<Step> chosen(Typed typed) {
        return typed.all(STEPS).stream().flatMap(path -> Step.at(path).stream()).toList();
    }

    /** What may be there already, but for the one that is copied; nobody is asked twice. */
    private List<SolutionNames.Alike> alike(Solution.Id from, Typed typed) {
        if (typed.first(NAME).isEmpty() || !typed.first("toch").isEmpty()) {
            return List.of();
        }
        return names.alike(new Sheet(Map.of(SheetField.NAME, new Value.Text(typed.first(NAME)))))
                .stream()
                .filter(one -> !one.path().equals(SolutionAddress.of(from)))
                .toList();
    }

    /** The new one; empty when something is to be mended first, or it may be there already. */
    Optional<Solution.Id> copy(Access access, Solution.Id from, Typed typed) {
        if (!faults(typed).isEmpty() || !alike(from, typed).isEmpty()) {
            return Optional.empty();
        }
        var fields = chosen(typed).stream()
                .flatMap(step -> step.fields().stream())
                .filter(field -> !OF_ONE_PRODUCT.contains(field))
                .toList();
        return Optional.of(desk.copy(access, from, fields, typed.first(NAME)).id());
    }
}
