package be.vlavirgem.domain.seed;

import be.vlavirgem.domain.organisation.FacilityClass;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.NisCode;
import be.vlavirgem.domain.seed.LocalAuthority.LegalPersonKind;
import be.vlavirgem.domain.seed.LocalAuthority.Numbers;
import be.vlavirgem.domain.seed.LocalAuthority.Place;
import be.vlavirgem.domain.seed.LocalAuthority.Tile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the list of local authorities: those of today and those that ended (Statbel, ABB, Provincies in Cijfers). */
final class LocalAuthorityList {

    private static final String INHABITANTS = "inwoners_";

    private LocalAuthorityList() {}

    static List<LocalAuthority> read() {
        return TabSeparated.read("/content/domain/lokale-besturen.tsv")
                .stream()
                .map(LocalAuthorityList::authority)
                .toList();
    }

    private static LocalAuthority authority(TabSeparated row) {
        return new LocalAuthority(new NisCode(row.text("nis")), row.text("naam"),
                new NisCode(row.text("provincie_nis")),
                row.text("arrondissement"), row.optional("referentieregio"),
                row.optional("uitrustingsgraad").map(FacilityClass::of), row.text("centrumstad").equals("1"),
                inhabitants(row), place(row),
                Map.of(LegalPersonKind.MUNICIPALITY, numbers(row, "gemeente"), LegalPersonKind.OCMW,
                        numbers(row, "ocmw")),
                row.optional("geldig_van").map(LocalDate::parse), row.optional("geldig_tot").map(LocalDate::parse));
    }

    private static SortedMap<Integer, Integer> inhabitants(TabSeparated row) {
        var perYear = new TreeMap<Integer, Integer>();
        row.cells()
                .keySet()
                .stream()
                .filter(column -> column.startsWith(INHABITANTS))
                .forEach(column -> row
                        .optional(column)
                        .ifPresent(count -> perYear.put(Integer.valueOf(column.substring(INHABITANTS.length())),
                                Integer.valueOf(count))));
        return perYear;
    }

    private static Numbers numbers(TabSeparated row, String person) {
        return new Numbers(row.optional("kbo_" + person).map(KboNumber::new), row.optional("ovo_" + person));
    }

    private static Place place(TabSeparated row) {
        var tile = row.optional("tegel_rij")
                .map(line -> new Tile(Integer.parseInt(line), Integer.parseInt(row.text("tegel_kolom"))));
        return new Place(new BigDecimal(row.text("oppervlakte_km2")), new BigDecimal(row.text("breedte")),
                new BigDecimal(row.text("lengte")), List.of(row.text("postcodes").split(" ")), tile);
    }
}
