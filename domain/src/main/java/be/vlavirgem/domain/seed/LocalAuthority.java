package be.vlavirgem.domain.seed;

import be.vlavirgem.domain.organisation.FacilityClass;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.NisCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A municipality and its OCMW as one working organisation, as it stands in the list the portal is seeded with. */
record LocalAuthority(NisCode nis, String name, NisCode province, String district, Optional<String> region,
        Optional<FacilityClass> facilityClass, boolean centreCity, SortedMap<Integer, Integer> inhabitants, Place place,
        Map<LegalPersonKind, Numbers> legalPersons, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {

    /** The two legal persons that answer together. */
    enum LegalPersonKind {
        MUNICIPALITY, OCMW
    }

    /** Numbers of a legal person, where known: those of 13 OCMWs merged in 2025 are not. */
    record Numbers(Optional<KboNumber> kbo, Optional<String> ovo) {}

    /** Where it lies: area in km², centroid in WGS 84 degrees, post codes, and its tile on the 30 by 12 map of Flanders. */
    record Place(BigDecimal areaKm2, BigDecimal latitude, BigDecimal longitude, List<String> postCodes,
            Optional<Tile> tile) {}

    /** A place on the tile map, counted from the north-west. */
    record Tile(int row, int column) {}
}
