package be.vlavirgem.catalog.quality;

import be.vlavirgem.catalog.catalogue.PublishedSheet;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What lacks in the catalogue, with the figures above it; and one solution with what to do about it. */
@Component
@Transactional(readOnly = true)
class QualityPages {

    /** Of how many something lacks, and where they are. */
    record Figure(Defect defect, int number, String href) {

        public String messageKey() {
            return defect.messageKey();
        }
    }

    /** A published solution as V-ICT-OR looks after it, with when it was confirmed; null when nobody did since it was published. */
    record Kept(PublishedSheet sheet, @Nullable String confirmed, List<String> defects,
            List<QualityTable.Alike> alike) {

        public String path() {
            return QualityAddress.KEPT + "/" + sheet.slug();
        }
    }

    private final QualityTable table;
    private final PublishedSolutions published;

    QualityPages(QualityTable table, PublishedSolutions published) {
        this.table = table;
        this.published = published;
    }

    /** What lacks how often, in the order of the list at this path. */
    List<Figure> figures(Defect.Of of, String path) {
        var counted = table.count(of);
        return of.all()
                .stream()
                .map(defect -> new Figure(defect, counted.getOrDefault(defect.code(), 0),
                        "%s?%s=%s".formatted(path, Defect.FILTER, defect.code())))
                .toList();
    }

    /** Nothing of it was published: 404. */
    Kept kept(String slug) {
        var sheet = published.bySlug(slug).orElseThrow(NotFoundException::new);
        var defects = table.of(sheet.solution()).orElseThrow(NotFoundException::new);
        return new Kept(sheet,
                defects.all().contains(Defect.UNCONFIRMED) ? null : Days.write(sheet.confirmed()),
                defects.all().stream().map(Defect::messageKey).toList(), table.alike(sheet.solution()));
    }
}
