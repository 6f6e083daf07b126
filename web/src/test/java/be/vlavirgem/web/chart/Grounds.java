package be.vlavirgem.web.chart;

import static java.nio.charset.StandardCharsets.UTF_8;

import be.vlavirgem.domain.organisation.MapTiles.Tile;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.organisation.OrganisationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** The real tile map, read from the list the portal is seeded with. */
final class Grounds {

    private Grounds() {}

    static MapGround tiles() {
        return MapGround.tiles(read(), new MapGround.Choice(false, "?kaart=tegels#kaart", "?kaart=grenzen#kaart"));
    }

    private static List<Tile> read() {
        try {
            return new ClassPathResource("content/domain/lokale-besturen.tsv").getContentAsString(UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(cells -> !cells[22].isEmpty())
                    .map(cells -> new Tile(id(cells[0]), new NisCode(cells[0]), cells[1], Integer.parseInt(cells[22]),
                            Integer.parseInt(cells[23])))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static OrganisationId id(String nis) {
        return new OrganisationId(UUID.nameUUIDFromBytes(nis.getBytes(UTF_8)));
    }
}
