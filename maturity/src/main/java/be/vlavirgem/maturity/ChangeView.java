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
    record Line(String code, String name, String what, String kind, List<Difference.Edit> edits) {}

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
            case Difference.Change.Added added -> line(added.part(), "added", "good", List.of());
            case Difference.Change.Removed removed -> line(removed.part(), "removed", "bad", List.of());
            case Difference.Change.Moved moved -> line(moved.part(), "moved", "plain", List.of());
            case Difference.Change.Changed changed -> line(changed.part(), "changed", "warn", changed.edits());
        };
    }

    private Line line(ContentPart part, String what, String kind, List<Difference.Edit> edits) {
        return new Line(part.key(), part.name(), words.text("maturity.editor.change." + what), kind, edits);
    }
}
