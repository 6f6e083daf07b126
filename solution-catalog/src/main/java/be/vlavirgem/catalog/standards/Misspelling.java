package be.vlavirgem.catalog.standards;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How files of the register misspell codes, each seen in a real one, and what is meant; an empty one means that nothing is known. */
final class Misspelling {

    private static final Map<Field, Map<String, String>> TABLE = Map.of(Field.USAGE,
            Map.of("Aanbevolgen (vrijwillig)", "Aanbevolen", "Aanbevolgen", "Aanbevolen", "Aanbevolen (vrijwillig)",
                    "Aanbevolen", "Pas toe of leg uit", "PasToeOfLegUit"),
            Field.STATUS,
            Map.of("Erkende standaard", "ErkendeStandaard", "Kandidaat-standaard", "KandidaatStandaard",
                    "Kandidaat Standaard", "KandidaatStandaard", "Ontwerpstandaard", "OntwerpStandaard",
                    "ErkendeStandaarden", "ErkendeStandaard"),
            Field.KIND, Map.of("ApplicatieProfiel", "Applicatieprofiel", "Technische standaard", "TechnischeStandaard",
                    "ImplementatieModel", "Implementatiemodel"),
            Field.DOMAIN, Map.of("Financiën", "Financien"));

    private Misspelling() {}

    /** What is meant by a code that is not among those known; empty when nobody can tell. */
    static Optional<String> meant(Field field, String given) {
        return Optional.ofNullable(TABLE.getOrDefault(field, Map.of()).get(given))
                .or(() -> Codes.of(field)
                        .stream()
                        .filter(code -> code.toLowerCase(Locale.ROOT).equals(given.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }
}
