package be.vlavirgem.portal.organisations;

import static be.vlavirgem.platform.list.ListColumn.figures;
import static be.vlavirgem.platform.list.ListColumn.onRequest;
import static be.vlavirgem.platform.list.ListColumn.words;

import be.vlavirgem.platform.list.Cell;
import be.vlavirgem.platform.list.ListColumn;
import be.vlavirgem.platform.list.Sql;
import java.util.List;

/** The columns of the list of organisations. */
final class OrganisationColumns {

    /** In the order of their Dutch names. */
    private static final Sql KIND = Sql.of("""
            array_position(array['INTERMUNICIPAL_BODY', 'SUPPLIER', 'LOCAL_AUTHORITY', 'MODEL', 'GOVERNMENT', 'EMERGENCY_ZONE',
                                 'PROVINCE', 'ASSOCIATION'], kind)""");

    static final List<ListColumn<OrganisationLine>> ALL = List.of(
            words("naam", "portal.organisation.name", Sql.of("name"), line -> Cell.text(line.name())),
            words("soort", "portal.organisation.kind", KIND, OrganisationLine::kindInWords),
            words("nis", "portal.organisation.nis", Sql.of("nis"), line -> Cell.text(line.nis())),
            words("kbo-gemeente", "portal.organisation.kbo.municipality", Sql.of("kbo_municipality"),
                    line -> OrganisationLine.kbo(line.municipalityKbo())),
            onRequest(words("kbo-ocmw", "portal.organisation.kbo.ocmw", Sql.of("kbo_ocmw"),
                    line -> OrganisationLine.kbo(line.ocmwKbo()))),
            onRequest(words("ovo", "portal.organisation.ovo", Sql.of("ovo"), line -> Cell.text(line.ovo()))),
            words("provincie", "portal.organisation.province", Sql.of("province"),
                    line -> Cell.text(line.province())),
            onRequest(words("regio", "portal.organisation.region", Sql.of("region"), line -> Cell.text(line.region()))),
            onRequest(words("uitrusting", "portal.organisation.facility", Sql.of("facility_class"),
                    line -> Cell.text(line.facilityClass()))),
            figures("inwoners", "portal.organisation.inhabitants", Sql.of("inhabitants"),
                    line -> Cell.figure(line.inhabitants())),
            onRequest(words("inwonersjaar", "portal.organisation.inhabitants.year", Sql.of("inhabitants_year"),
                    OrganisationLine::year)),
            onRequest(figures("oppervlakte", "portal.organisation.area", Sql.of("area_km2"),
                    line -> Cell.figure(line.area()))),
            onRequest(words("grootteklasse", "portal.organisation.size.class", Sql.of("size_class"),
                    OrganisationLine::sizeInWords)),
            onRequest(words("geldig-van", "portal.organisation.from", Sql.of("valid_from"),
                    line -> Cell.day(line.validFrom()))),
            words("geldig-tot", "portal.organisation.until", Sql.of("valid_until"),
                    line -> Cell.day(line.validUntil())),
            onRequest(words("opvolger", "portal.organisation.successor", Sql.of("successor"),
                    line -> Cell.text(line.successor()))));

    private OrganisationColumns() {}
}
