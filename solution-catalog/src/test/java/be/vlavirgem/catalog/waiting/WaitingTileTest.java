package be.vlavirgem.catalog.waiting;

import static be.vlavirgem.catalog.DutchWords.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.catalog.CatalogSlice;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What waits is one number with its parts, and leads to what comes first: whoever waits to come in, before a heap of papers. */
@SpringJUnitConfig(CatalogSlice.class)
class WaitingTileTest {

    private static final Access SOMEBODY = new Access(new PersonId(new UUID(0, 1)), "Nora", List.of(),
            Optional.empty());

    private final WaitingTile tile;

    @Autowired
    WaitingTileTest(WaitingTile tile) {
        this.tile = tile;
    }

    private TileView view(String counted) {
        return tile.view(Optional.of(counted), SOMEBODY, DUTCH);
    }

    @Test
    void everyFeatureInWhichSomethingWaitsIsCountedInItsPlace() {
        assertThat(tile.counted()).extracting(Sql::toString)
                .satisfiesExactly(requests -> assertThat(requests).contains("supplier_request"),
                        first -> assertThat(first).contains("'FIRST'"),
                        changed -> assertThat(changed).contains("'CHANGED'"),
                        claims -> assertThat(claims).contains("claim_check"),
                        runs -> assertThat(runs).contains("standard_run"));
    }

    @Test
    void leadsToWhatComesFirstHoweverMuchThereIsOfTheOthers() {
        var view = view("[1, 0, 4, 0, 2]");
        assertThat(view.figure()).isEqualTo("7");
        assertThat(view.chips()).extracting(TileView.Chip::text)
                .containsExactly("1 aanvraag van een leverancier", "4 wijzigingen van leveranciers",
                        "2 ingelezen registers");
        assertThat(view.why()).isEqualTo("Begin met 1 aanvraag van een leverancier.");
        assertThat(view.linkHref()).isEqualTo("/beheer/leveranciers");
        assertThat(view("[0, 0, 0, 33, 2]").why()).isEqualTo("Begin met 33 bewijzen.");
    }

    @Test
    void saysThatNothingWaits() {
        var view = view("[0, 0, 0, 0, 0]");
        assertThat(view.figure()).isEqualTo("0");
        assertThat(view.chips()).isEmpty();
        assertThat(view.why()).isEqualTo("Alles is bekeken.");
    }
}
