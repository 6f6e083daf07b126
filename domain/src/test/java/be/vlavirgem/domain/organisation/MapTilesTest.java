package be.vlavirgem.domain.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.DomainSlice;
import be.vlavirgem.domain.tenancy.TenantScope;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The tile map of the real municipalities. */
@SpringJUnitConfig(DomainSlice.class)
class MapTilesTest {

    @Autowired
    private MapTiles tiles;

    @Test
    void everyMunicipalityOfTodayHasATileOfItsOwnOnTheMap() {
        var map = on(2026);
        assertThat(map).hasSize(285)
                .allMatch(tile -> tile.row() >= 0 && tile.row() < MapTiles.ROWS)
                .allMatch(tile -> tile.column() >= 0 && tile.column() < MapTiles.COLUMNS);
        assertThat(map).extracting(tile -> List.of(tile.row(), tile.column())).doesNotHaveDuplicates();
    }

    @Test
    void whoEndedHasNoTileAnyMore() {
        assertThat(on(2024)).hasSizeLessThan(285);
    }

    private List<MapTiles.Tile> on(int year) {
        return TenantScope.none().call(() -> tiles.on(LocalDate.of(year, 11, 21)));
    }
}
