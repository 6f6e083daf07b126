package be.vlavirgem.web.content;

import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.platform.yaml.YamlLines;
import be.vlavirgem.web.form.Mistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;

/** What is wrong with the file that a form would make, in words at the fields of the form. */
record PartMistakes(EntryKind kind, EntryRule level, MessageSource messages, Locale locale) {

    /** In a form these say it without the words of a file. */
    private static final Set<String> OWN = Set.of("file.blank", "file.length", "file.character", "file.other-word",
            "file.entry-code", "file.code-taken");

    List<Mistake> of(List<Problem> problems, YamlLines lines, String key) {
        return problems.stream().map(problem -> of(problem, lines.field(problem.line()), key)).toList();
    }

    private Mistake of(Problem problem, String place, String key) {
        var named = place.startsWith(key + "/") ? place.substring(key.length() + 1) : PartForm.CODE;
        var field = level.checks()
                .stream()
                .filter(check -> check.messageKey().equals(problem.messageKey()))
                .map(EntryRule.Check::field)
                .findFirst()
                .orElse(named);
        return new Mistake(field, text(problem, field));
    }

    private String text(Problem problem, String field) {
        if (!OWN.contains(problem.messageKey())) {
            return words(problem.messageKey(), problem.arguments().toArray());
        }
        var about = new ArrayList<>(problem.arguments());
        if (about.isEmpty()) {
            about.add("");
        }
        if (!field.equals(PartForm.CODE)) {
            about.set(0, kind.words(locale, "field." + field));
        }
        return words("web.content.wrong." + problem.messageKey().substring("file.".length()), about.toArray());
    }

    String words(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }
}
