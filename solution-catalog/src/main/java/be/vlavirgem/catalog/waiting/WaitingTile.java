package be.vlavirgem.catalog.waiting;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.web.dashboard.DashboardTile;
import be.vlavirgem.web.dashboard.TileView;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How much in the catalogue waits for V-ICT-OR: one number, of what, and the way to what comes first: who asks, before what they offer. */
@Component
@Order(65)
class WaitingTile implements DashboardTile {

    private record Counted(Waiting kind, int number) {}

    private final List<Waiting> kinds;
    private final MessageSource messages;
    private final JsonMapper json;

    WaitingTile(ObjectProvider<Waiting> kinds, MessageSource messages, JsonMapper json) {
        this.kinds = kinds.orderedStream().toList();
        this.messages = messages;
        this.json = json;
    }

    @Override
    public String name() {
        return "catalogue-waiting";
    }

    @Override
    public Permission permission() {
        return Permission.REVIEW_SOLUTIONS;
    }

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public List<Sql> counted() {
        return kinds.stream().map(Waiting::count).toList();
    }

    @Override
    public TileView view(Optional<String> facts, Access access, Locale locale) {
        var numbers = json.readValue(facts.orElseThrow(), int[].class);
        var waiting = IntStream.range(0, numbers.length)
                .mapToObj(nth -> new Counted(kinds.get(nth), numbers[nth]))
                .toList();
        var first = waiting.stream().filter(one -> one.number() > 0).findFirst().orElse(waiting.getFirst());
        var all = Arrays.stream(numbers).sum();
        return new TileView(text("catalog.waiting.tile", locale), String.valueOf(all),
                text("catalog.waiting.unit", locale, all), chips(waiting, locale),
                all == 0
                        ? text("catalog.waiting.none", locale)
                        : text("catalog.waiting.why", locale, words(first, locale)),
                text("catalog.waiting.go", locale), first.kind().href(), false);
    }

    private List<TileView.Chip> chips(List<Counted> waiting, Locale locale) {
        return waiting.stream()
                .filter(one -> one.number() > 0)
                .map(one -> new TileView.Chip("", words(one, locale)))
                .toList();
    }

    private String words(Counted one, Locale locale) {
        return text(one.kind().messageKey(), locale, one.number());
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
