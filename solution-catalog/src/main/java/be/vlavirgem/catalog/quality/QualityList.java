package be.vlavirgem.catalog.quality;

import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.Condition;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.ListDefinition;
import be.vlavirgem.platform.list.ListFilter;
import be.vlavirgem.platform.list.Sql;
import java.util.List;
import java.util.stream.Stream;

/** A report of what lacks: that of which most lacks first, its name and defects in the first columns. */
interface QualityList<R extends Lacking> extends ListDefinition<R> {

    /** What it is about. */
    Defect.Of of();

    /** Its name. */
    ListColumn<R> name();

    /** What else is shown of it. */
    List<ListColumn<R>> others();

    @Override
    default List<ListColumn<R>> columns() {
        return Stream.of(
                Stream.of(name(),
                        words("mankeert", "catalog.quality.lacks", Sql.of("cardinality(defects)"),
                                (R line) -> Defect.cell(line.defects().all()))),
                others().stream(),
                Stream.of(onRequest(new ListColumn<R>("lijkt-op", "catalog.quality.alike", false, null,
                        line -> Cell.text(line.alike()), true))))
                .flatMap(columns -> columns)
                .toList();
    }

    @Override
    default String order() {
        return "mankeert";
    }

    @Override
    default boolean descending() {
        return true;
    }

    @Override
    default List<ListFilter> filters() {
        return List.of(Defect.filter(of()));
    }

    /** Everybody may read what it is made of; nobody but V-ICT-OR has the permission. */
    @Override
    default Condition visibleTo(Access access) {
        return Condition.none();
    }
}
