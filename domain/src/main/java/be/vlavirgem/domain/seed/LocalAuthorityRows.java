package be.vlavirgem.domain.seed;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.FacilityClass;
import be.vlavirgem.domain.organisation.KboNumber;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.seed.LocalAuthority.Tile;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one local authority in the database. */
record LocalAuthorityRows(JdbcClient sql, IdSource ids, LocalAuthority authority) {

    void insert() {
        var id = ids.next();
        insertOrganisation(id);
        insertAuthority(id);
        insertLegalPersons(id);
        authority.inhabitants()
                .forEach((year, count) -> sql
                        .sql("insert into inhabitants (organisation_id, year, count) values (?, ?, ?)")
                        .params(id, year, count)
                        .update());
    }

    private void insertOrganisation(UUID id) {
        sql.sql("insert into organisation (id, kind, name, nis, valid_from, valid_until) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(OrganisationKind.LOCAL_AUTHORITY.name())
                .param(authority.name())
                .param(authority.nis().value())
                .param(authority.validFrom().orElse(null))
                .param(authority.validUntil().orElse(null))
                .update();
    }

    private void insertAuthority(UUID id) {
        var place = authority.place();
        sql.sql("""
                insert into local_authority (organisation_id, province_nis, district, region, facility_class, centre_city,
                                             area_km2, latitude, longitude, post_codes, tile_row, tile_column)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(authority.province().value())
                .param(authority.district())
                .param(authority.region().orElse(null))
                .param(authority.facilityClass().map(FacilityClass::code).orElse(null))
                .param(authority.centreCity())
                .param(place.areaKm2())
                .param(place.latitude())
                .param(place.longitude())
                .param(place.postCodes().toArray(String[]::new))
                .param(place.tile().map(Tile::row).orElse(null))
                .param(place.tile().map(Tile::column).orElse(null))
                .update();
    }

    private void insertLegalPersons(UUID id) {
        authority.legalPersons()
                .forEach((kind, numbers) -> sql
                        .sql("insert into legal_person (id, organisation_id, kind, kbo, ovo) values (?, ?, ?, ?, ?)")
                        .param(ids.next())
                        .param(id)
                        .param(kind.name())
                        .param(numbers.kbo().map(KboNumber::value).orElse(null))
                        .param(numbers.ovo().orElse(null))
                        .update());
    }
}
