package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedLine;
import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.suppliers.SupplierPart;
import be.vlavirgem.platform.list.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The published solutions on the public page of their supplier. */
@Component
@Order(10)
class SupplierSolutions implements SupplierPart {

    private static final int MOST = 100;

    /** A solution by its name. */
    record Line(Mark mark, String name, String summary, String href) {}

    private final PublishedSolutions published;

    SupplierSolutions(PublishedSolutions published) {
        this.published = published;
    }

    @Override
    public Optional<Piece> of(UUID supplier, Locale language) {
        var lines = some(supplier, MOST);
        return lines.isEmpty() ? Optional.empty() : Optional.of(piece(lines));
    }

    /** Some of what this supplier offers, by name. */
    List<Line> some(UUID supplier, int most) {
        return published.of(supplier, most).stream().map(SupplierSolutions::line).toList();
    }

    private static Piece piece(List<Line> lines) {
        return new Piece("catalog/fragments/supplier-solutions", lines);
    }

    private static Line line(PublishedLine line) {
        return new Line(line.mark(), line.name(), line.summary(), SolutionPages.read(line.slug()));
    }
}
