package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The last submitted measurement, beside the one that is worked on; there until that one is submitted. */
@Component
@Order(110)
class LastResultTile implements DashboardTile {

    static final String NAME = "maturity-result";

    private final MessageSource messages;
    private final JsonMapper json;

    LastResultTile(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Permission permission() {
        return Permission.READ_MEASUREMENT;
    }

    @Override
    public boolean needsFacts() {
        return true;
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        return view(json.readValue(facts.orElseThrow(), LastResult.class), new Words(messages, locale));
    }

    private static TileView view(LastResult last, Words words) {
        var unit = last.level() == null
                ? words.text("maturity.tile.of-hundred")
                : words.text("maturity.tile.unit", String.valueOf(last.level()),
                        words.level(String.valueOf(last.levelName())));
        return new TileView(words.text("maturity.tile.last", last.round()), words.score(last.score()), unit, List.of(),
                words.text("maturity.tile.last.why"), words.text("maturity.tile.result"),
                "/maturiteit/metingen/" + last.measurement() + "/resultaat", false);
    }
}
