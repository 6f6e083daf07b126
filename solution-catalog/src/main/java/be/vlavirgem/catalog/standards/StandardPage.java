package be.vlavirgem.catalog.standards;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The page of one standard.
 *
 * @param keeps that whoever looks keeps the standards
 * @param history the latest first; only for who keeps them
 */
record StandardPage(Standard standard, StandardClaims.ClaimsOf claims, boolean followed, boolean keeps,
        List<Happened> history) {

    /** Something that changed it, and when. */
    record Happened(String moment, DeedTable.Line line) {}

    public boolean isChangeable() {
        return keeps && standard.mayEnd();
    }

    public String title() {
        return standard.facts().title();
    }

    public String path() {
        return StandardList.PATH + "/" + standard.slug();
    }

    /** What one may count on, in a code that has words. */
    public String statusExplained() {
        var code = standard.facts().text(Field.STATUS).filter(text -> Codes.isKnown(Field.STATUS, text));
        return "catalog.standards.status.%s.explained".formatted(isVanished() ? "vanished" : code.orElse("none"));
    }

    public @Nullable String summary() {
        return standard.facts().text(Field.SUMMARY).orElse(null);
    }

    /** All that is known but the title and the summary, which stand apart. */
    public List<FactLine> facts() {
        return Stream.of(Field.values())
                .filter(field -> field != Field.TITLE && field != Field.SUMMARY)
                .flatMap(field -> standard.facts().text(field).map(text -> fact(field, text)).stream())
                .toList();
    }

    /** The status of what vanished is the one it had last. */
    private FactLine fact(Field field, String text) {
        var line = FactLine.of(field, text);
        return field == Field.STATUS && isVanished() ? line.labelled("catalog.standards.field.status.last") : line;
    }

    private boolean isVanished() {
        return standard.vanishedOn().isPresent();
    }
}
