package be.vlavirgem.catalog.standards;

import be.vlavirgem.platform.list.Cell;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codes the portal has words for, as the register writes them; another one is shown as it is. */
final class Codes {

    /** Kinds kept by hand. */
    static final String MARKET_STANDARD = "Marktstandaard";
    static final String AUTHENTIC_SOURCE = "AuthentiekeBron";
    static final List<String> BY_HAND = List.of(MARKET_STANDARD, AUTHENTIC_SOURCE);

    /** States of what is kept by hand. */
    static final String IN_USE = "InGebruik";
    static final String ENDED = "Beeindigd";

    private static final Map<Field, List<String>> KNOWN = Map.of(Field.KIND,
            List.of("Applicatieprofiel", "Vocabularium", "Implementatiemodel", "TechnischeStandaard",
                    "OrganisatorischeInteroperabiliteit", MARKET_STANDARD, AUTHENTIC_SOURCE),
            Field.STATUS,
            List.of("ErkendeStandaard", "KandidaatStandaard", "OntwerpStandaard", "NotaWerkgroep", "ZonderStatus",
                    IN_USE, ENDED),
            Field.USAGE, List.of("Verplicht", "PasToeOfLegUit", "Aanbevolen"), Field.DOMAIN,
            List.of("Mobiliteit", "Omgeving", "Generiek", "Technologie", "Wetgeving", "Cultuur", "Financien",
                    "Welzijn", "Onderwijs", "Economie", "Energie", "WonenRuimtelijkeOrdening", "Onbekend"));

    private Codes() {}

    /** Those of this field, in the order of the portal; none for a field without codes. */
    static List<String> of(Field field) {
        return KNOWN.getOrDefault(field, List.of());
    }

    static boolean isKnown(Field field, String code) {
        return of(field).contains(code);
    }

    /** The key of its words. */
    static String key(Field field, String code) {
        return "catalog.standards.%s.%s".formatted(field.code(), code);
    }

    /** In words, or as it is where the portal has none. */
    static Cell cell(Field field, @Nullable String code) {
        return code == null || !isKnown(field, code) ? Cell.text(code) : Cell.word(key(field, code));
    }
}
