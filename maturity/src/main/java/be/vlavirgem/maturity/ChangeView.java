package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts a difference in the words of who keeps the questionnaire, chapter by chapter. */
record ChangeView(Questionnaire before, Questionnaire after, Words words) {

    /** What changed in a chapter. */
    record Group(String code, String title, List<Line> lines) {}

    /** What became of a chapter or a question. */
    record Line(String code, String name, String what, String kind, List<Difference.Edit> edits,
            List<ContentPart.Trait> content) {}

    /** "Anders dan in versie 1: één hoofdstuk en 3 vragen." */
    static String lead(Difference difference, int published, Words words) {
        var keys = difference.changes().stream().map(change -> change.part().key()).distinct().toList();
        var chapters = keys.stream().filter(CodeForm.CHAPTER::fits).count();
        var questions = keys.stream().filter(CodeForm.QUESTION::fits).count();
        var counted = new ArrayList<String>();
        if (keys.contains(QuestionnaireTexts.WHOLE)) {
            counted.add(words.text("maturity.editor.count.whole"));
        }
        if (chapters > 0) {
            counted.add(words.text("maturity.editor.count.chapters", chapters));
        }
        if (questions > 0) {
            counted.add(words.text("maturity.editor.count.questions", questions));
        }
        return counted.isEmpty()
                ? words.text("maturity.editor.difference.same", published)
                : words.text("maturity.editor.difference.lead", String.join(", ", counted), published);
    }

    List<Group> groups(Difference difference) {
        var lines = new LinkedHashMap<String, List<Line>>();
        order().forEach(chapter -> lines.put(chapter, new ArrayList<>()));
        difference.changes()
                .forEach(change -> lines.computeIfAbsent(change.part().group(), _ -> new ArrayList<>())
                        .add(line(change)));
        return lines.entrySet().stream().filter(group -> !group.getValue().isEmpty()).map(this::group).toList();
    }

    private List<String> order() {
        var order = new ArrayList<>(List.of(QuestionnaireTexts.WHOLE));
        after.chapters().forEach(chapter -> order.add(chapter.code()));
        return order;
    }

    private Group group(Map.Entry<String, List<Line>> group) {
        var code = group.getKey();
        return new Group(code, after.chapter(code)
                .or(() -> before.chapter(code))
                .map(chapter -> code + " " + chapter.title())
                .orElse(words.text("maturity.editor.whole")), group.getValue());
    }

    private Line line(Difference.Change change) {
        return switch (change) {
            case Difference.Change.Added added -> line(added.part(), "added", "good", List.of(), said(added.part()));
            case Difference.Change.Removed removed -> line(removed.part(), "removed", "bad", List.of(), List.of());
            case Difference.Change.Moved moved -> line(moved.part(), "moved", "plain", List.of(), List.of());
            case Difference.Change.Changed changed ->
                line(changed.part(), "changed", "warn", changed.edits(), List.of());
        };
    }

    /** All of what is new; what it leaves open says nothing. */
    private static List<ContentPart.Trait> said(ContentPart part) {
        return part.traits().stream().filter(trait -> !trait.value().isBlank()).toList();
    }

    private Line line(ContentPart part, String what, String kind, List<Difference.Edit> edits,
            List<ContentPart.Trait> content) {
        return new Line(part.key(), part.name(), words.text("maturity.editor.change." + what), kind, edits, content);
    }
}
