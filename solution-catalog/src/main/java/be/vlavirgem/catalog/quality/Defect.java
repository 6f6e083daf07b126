package be.vlavirgem.catalog.quality;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What may lack of something; the rules stand in the views {@code solution_quality} and {@code supplier_quality}, by these codes. */
enum Defect {
    /** Nobody said in time that it still holds. */
    OUTDATED(Of.SOLUTION),
    /** Published for more than a year, and never confirmed since. */
    UNCONFIRMED(Of.SOLUTION),
    /** Less than 60 % is filled in. */
    INCOMPLETE(Of.SOLUTION),
    /** A certificate is past its validity. */
    CERTIFICATE(Of.SOLUTION),
    /** Names no version. */
    UNVERSIONED(Of.SOLUTION),
    /** It names versions, and none is supported any more. */
    VERSIONS(Of.SOLUTION),
    /** No reference component that is still there. */
    COMPONENT(Of.SOLUTION),
    /** Claims a standard that ended, vanished or is unknown. */
    STANDARD(Of.SOLUTION),
    /** May be the same as another. */
    DUPLICATE(Of.SOLUTION),
    /** Has nothing that is published. */
    NOTHING(Of.SUPPLIER),
    /** Of some of its solutions something lacks. */
    SOLUTIONS(Of.SUPPLIER),
    /** Says nothing of itself, or has no site. */
    SILENT(Of.SUPPLIER),
    /** Nobody can sign in for it. */
    PEOPLE(Of.SUPPLIER),
    /** May be the same company as another. */
    DOUBLE(Of.SUPPLIER);

    /** What it is about. */
    enum Of {
        SOLUTION, SUPPLIER;

        /** In the order in which it is shown. */
        List<Defect> all() {
            return Arrays.stream(Defect.values()).filter(defect -> defect.of == this).toList();
        }
    }

    /** The filter of a list, by its name in addresses. */
    static final String FILTER = "wat";

    private static final Condition SOME = Condition.of(Sql.of("defects <> '{}'"));
    private static final Condition NONE = Condition.of(Sql.of("defects = '{}'"));

    private final Of of;

    Defect(Of of) {
        this.of = of;
    }

    static Defect of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** As it stands in the views and in addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Names it; {@code .why} says what to do about it. */
    String messageKey() {
        return "catalog.quality.defect." + code();
    }

    /** Narrows a list to what lacks this, something, or nothing. */
    static ListFilter filter(Of of) {
        var each = of.all()
                .stream()
                .map(defect -> new ListFilter.Option(defect.code(), Cell.word(defect.messageKey()),
                        Condition.of(Sql.of("defects @> array[?]::text[]"), defect.code())));
        return new ListFilter.Choice(FILTER, "catalog.quality.lacks", Stream.concat(
                Stream.of(new ListFilter.Option("iets", Cell.word("catalog.quality.some"), SOME),
                        new ListFilter.Option("niets", Cell.word("catalog.quality.none"), NONE)),
                each).toList());
    }

    /** All of these in one cell. */
    static Cell cell(List<Defect> defects) {
        return defects.isEmpty()
                ? Cell.word("catalog.quality.none")
                : Cell.word("catalog.quality.together." + defects.size(), defects.stream()
                        .map(defect -> new DefaultMessageSourceResolvable(defect.messageKey()))
                        .toArray());
    }
}
