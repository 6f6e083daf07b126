package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.seed.TabSeparated;
import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the register as it stood in January 2026 and the first standards kept by hand into an empty table. */
@Component
@Order(StandardSeed.PLACE)
class StandardSeed implements BeforeFirstRequest {

    static final int PLACE = 300;

    /** The columns of the files, by what they say. */
    private static final Map<String, Field> COLUMNS = Map.ofEntries(Map.entry("titel", Field.TITLE),
            Map.entry("type", Field.KIND), Map.entry("status", Field.STATUS), Map.entry("gebruik", Field.USAGE),
            Map.entry("domein", Field.DOMAIN), Map.entry("verantwoordelijke", Field.RESPONSIBLE),
            Map.entry("beheerder", Field.RESPONSIBLE), Map.entry("specificatie", Field.SPECIFICATION),
            Map.entry("adres", Field.SPECIFICATION), Map.entry("samenvatting", Field.SUMMARY),
            Map.entry("publicatie", Field.PUBLISHED), Map.entry("registratie", Field.REGISTERED),
            Map.entry("werkgroep", Field.AGREED), Map.entry("stuurorgaan", Field.ACKNOWLEDGED),
            Map.entry("review_van", Field.REVIEW_FROM), Map.entry("review_tot", Field.REVIEW_UNTIL),
            Map.entry("einde", Field.ENDED));
    private static final Map<String, String> KINDS = Map.of("marktstandaard", Codes.MARKET_STANDARD,
            "authentieke-bron", Codes.AUTHENTIC_SOURCE);

    private final StandardTable table;
    private final IdSource ids;
    private final PlatformTransaction transaction;

    StandardSeed(StandardTable table, IdSource ids, PlatformTransaction transaction) {
        this.table = table;
        this.ids = ids;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            if (table.isEmpty()) {
                ofRegister().forEach(table::add);
                byHand().forEach(table::add);
            }
        });
    }

    List<Standard> ofRegister() {
        return TabSeparated.read("/content/catalog/standards.tsv")
                .stream()
                .map(row -> standard(row, Standard.Origin.REGISTER, texts(row)))
                .toList();
    }

    private List<Standard> byHand() {
        return TabSeparated.read("/content/catalog/market-standards.tsv").stream().map(row -> {
            var texts = texts(row);
            texts.put(Field.KIND, KINDS.getOrDefault(row.text("soort"), Codes.MARKET_STANDARD));
            texts.put(Field.STATUS, Codes.IN_USE);
            return standard(row, Standard.Origin.HAND, texts);
        }).toList();
    }

    private Standard standard(TabSeparated row, Standard.Origin origin, Map<Field, String> texts) {
        return Standard.fresh(new StandardId(ids.next()), row.text("slug"), origin, new Facts(texts));
    }

    private static Map<Field, String> texts(TabSeparated row) {
        var texts = new EnumMap<Field, String>(Field.class);
        row.cells().forEach((column, text) -> {
            if (COLUMNS.containsKey(column)) {
                texts.put(COLUMNS.get(column), text);
            }
        });
        return texts;
    }
}
