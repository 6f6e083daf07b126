package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Value.Picture;
import be.vlavirgem.catalog.logo.InventedLogo;
import be.vlavirgem.catalog.logo.InventedLogo.Mark;
import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.documents.BroughtDocument;
import be.vlavirgem.platform.documents.BroughtFile;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentSubject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The logos of the demo: a supplier that has some has colours of its own, and a mark for each product. Each is drawn once. */
final class DemoLogos {

    /** Of a hundred suppliers, so many have logos; the others show their first letters. */
    private static final int WITH_LOGOS = 45;
    private static final List<Integer> TILES = List.of(0x1f4e79, 0x2e6b4f, 0x7a2e4d, 0xb5541c, 0x4a3f8c, 0x0f6e78,
            0x5b4a2f, 0x3a3f47);
    private static final List<Integer> INKS = List.of(0xffffff, 0xffe08a, 0xcfe8ff, 0xd8f3dc);

    private final Map<List<Object>, Drawn> drawn = new HashMap<>();
    private final PersonId by;
    private final IdSource ids;

    DemoLogos(PersonId by, IdSource ids) {
        this.by = by;
        this.ids = ids;
    }

    /** The document of the logo of a product; nothing where its supplier has none. */
    Optional<BroughtDocument> of(OrganisationId supplier, DemoChance house, Solution.Id product, DemoChance chance,
            Instant at) {
        return house.happens(WITH_LOGOS, "logos")
                ? Optional.of(document(supplier, product, drawing(house, chance), at))
                : Optional.empty();
    }

    private Drawn drawing(DemoChance house, DemoChance product) {
        var mark = product.of("mark", List.of(Mark.values()));
        var tile = house.of("tile", TILES);
        var ink = house.of("ink", INKS);
        return drawn.computeIfAbsent(List.of(mark, tile, ink), _ -> InventedLogo.draw(mark, tile, ink));
    }

    private BroughtDocument document(OrganisationId supplier, Solution.Id product, Drawn logo, Instant at) {
        return new BroughtDocument(new Document.Id(ids.next()), supplier,
                new DocumentSubject(LogoDesk.KIND, product.value(), logo.digest()),
                BroughtFile.png("logo.png", logo.png()), by, at);
    }

    /** As the sheet points to it. */
    static Picture picture(BroughtDocument logo) {
        return new Picture(logo.subject().part(), logo.id().value(), logo.owner().value());
    }
}
