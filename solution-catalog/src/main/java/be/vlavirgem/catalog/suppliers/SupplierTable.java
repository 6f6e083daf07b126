package be.vlavirgem.catalog.suppliers;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.KboNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of suppliers, beside their organisations. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SupplierTable {

    /** A supplier that resembles what somebody typed. */
    record Alike(UUID id, String name, String slug, boolean sameNumber, boolean ended) {}

    private static final String SUPPLIER = """
            select supplier.*, name, valid_until, successor_id from supplier join organisation on id = organisation_id
            """;

    private final JdbcClient sql;
    private final IdSource ids;

    SupplierTable(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    Optional<Supplier> find(SupplierId id) {
        return sql.sql(SUPPLIER + " where organisation_id = ?")
                .param(id.value())
                .query(SupplierTable::read)
                .optional();
    }

    /** What it became, and what became part of it. */
    List<Kin> kin(SupplierId id) {
        return sql.sql("""
                select id, name, coalesce(successor_id = :id, false) as before from organisation
                where kind = 'SUPPLIER' and (successor_id = :id or id = (select successor_id from organisation where id = :id))
                order by name, id
                """)
                .param("id", id.value())
                .query((row, number) -> new Kin(new SupplierId(row.getObject("id", UUID.class)),
                        row.getString("name"), row.getBoolean("before")))
                .list();
    }

    /** Held until the transaction ends, so that nobody changes it meanwhile. */
    Optional<Supplier> hold(SupplierId id) {
        return sql.sql(SUPPLIER + " where organisation_id = ? for update")
                .param(id.value())
                .query(SupplierTable::read)
                .optional();
    }

    private static Supplier read(ResultSet row, int number) throws SQLException {
        return new Supplier(new SupplierId(row.getObject("organisation_id", UUID.class)),
                new KboNumber(row.getString("kbo")), row.getString("slug"), company(row),
                row.getObject("admitted_on", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                Optional.ofNullable(row.getObject("successor_id", UUID.class)).map(SupplierId::new),
                row.getInt("published"), row.getInt("version"));
    }

    static Company company(ResultSet row) throws SQLException {
        return new Company(row.getString("name"), row.getString("legal_name"), row.getString("about"),
                row.getString("website"), row.getString("street"), row.getString("place"), row.getString("email"),
                row.getString("phone"));
    }

    /** Who has this number, whatever became of it. */
    Optional<SupplierId> bearer(KboNumber kbo) {
        return sql.sql("select organisation_id from supplier where kbo = ?")
                .param(kbo.value())
                .query(UUID.class)
                .optional()
                .map(SupplierId::new);
    }

    /** The names of all that became part of it, whenever. */
    List<String> namesBefore(SupplierId id) {
        return sql.sql("select unnest(supplier_names_before(?))").param(id.value()).query(String.class).list();
    }

    /** True when one of now has this in its name, today's or one of before, or its place, whatever its case and accents. */
    boolean isFound(String typed) {
        return sql.sql("""
                select exists (select from supplier join organisation on id = organisation_id
                where valid_until is null and position(btrim(regexp_replace(lower(unaccent(?)), '[^a-z0-9]+', ' ', 'g'))
                    in regexp_replace(lower(unaccent(name || ' ' || place || ' ' || array_to_string(supplier_names_before(id), ' '))), '[^a-z0-9]+', ' ', 'g')) > 0)
                """).param(typed).query(Boolean.class).single();
    }

    /** True while nobody stands in the register. */
    boolean isEmpty() {
        return sql.sql("select not exists (select from supplier)").query(Boolean.class).single();
    }

    /** The one of now with this address, or else with just this name, that is not this one. */
    Optional<Supplier> named(String slug, String name, SupplierId butNot) {
        return sql.sql(SUPPLIER + """
                 where valid_until is null and organisation_id <> :not and (slug = :slug or lower(name) = lower(:name))
                order by slug = :slug desc, admitted_on, organisation_id limit 1
                """)
                .param("slug", slug)
                .param("name", name)
                .param("not", butNot.value())
                .query(SupplierTable::read)
                .optional();
    }

    /** The one with this number, even when it ended, and those of now with a name much like this one, the most alike first. */
    List<Alike> alike(KboNumber kbo, String name) {
        return sql.sql("""
                select id, name, slug, kbo = :kbo as same_number, valid_until is not null as ended from supplier join organisation on id = organisation_id
                where kbo = :kbo or valid_until is null and (similarity(lower(unaccent(name)), lower(unaccent(:name))) >= 0.45
                    or word_similarity(lower(unaccent(:name)), lower(unaccent(name))) >= 0.8)
                order by same_number desc, similarity(lower(unaccent(name)), lower(unaccent(:name))) desc, id limit 5
                """).param("kbo", kbo.value()).param("name", name).query(Alike.class).list();
    }

    /** Makes the organisation, its number and its place in the register. */
    void admit(Supplier one) {
        sql.sql("insert into organisation (id, kind, name) values (?, 'SUPPLIER', ?)")
                .params(one.id().value(), one.company().name())
                .update();
        sql.sql("insert into legal_person (id, organisation_id, kind, kbo) values (?, ?, 'ORGANISATION', ?)")
                .params(ids.next(), one.id().value(), one.kbo().value())
                .update();
        var company = one.company();
        sql.sql("""
                insert into supplier (organisation_id, kbo, slug, legal_name, about, website, street, place, email, phone, admitted_on, published, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)
                """)
                .params(one.id().value(), one.kbo().value(), one.slug(), company.legalName(), company.about(),
                        company.website(), company.street(), company.place(), company.email(), company.phone(),
                        one.admitted())
                .update();
    }

    /** Keeps what is written of it; false when somebody changed it since that version. */
    boolean keep(Supplier one) {
        var company = one.company();
        var kept = sql.sql("""
                update supplier set kbo = ?, legal_name = ?, about = ?, website = ?, street = ?, place = ?, email = ?, phone = ?, version = version + 1
                where organisation_id = ? and version = ?
                """)
                .params(one.kbo().value(), company.legalName(), company.about(), company.website(), company.street(),
                        company.place(), company.email(), company.phone(), one.id().value(), one.version())
                .update() == 1;
        return kept && name(one);
    }

    private boolean name(Supplier one) {
        sql.sql("update legal_person set kbo = ? where organisation_id = ? and kind = 'ORGANISATION' and kbo <> ?")
                .params(one.kbo().value(), one.id().value(), one.kbo().value())
                .update();
        return sql.sql("update organisation set name = ? where id = ?")
                .params(one.company().name(), one.id().value())
                .update() == 1;
    }

    /** False when it had ended already. */
    boolean end(SupplierId id, LocalDate last) {
        return sql.sql(
                "update organisation set valid_until = ? where id = ? and kind = 'SUPPLIER' and valid_until is null")
                .params(last, id.value())
                .update() == 1;
    }

    boolean hasEnded(SupplierId id) {
        return sql.sql("select exists (select from organisation where id = ? and valid_until is not null)")
                .param(id.value())
                .query(Boolean.class)
                .single();
    }

    /** Points one that ended to what it became. */
    void follow(SupplierId from, SupplierId to) {
        sql.sql("update organisation set successor_id = ? where id = ?").params(to.value(), from.value()).update();
    }

    void count(UUID id, int published) {
        sql.sql("update supplier set published = ? where organisation_id = ?").params(published, id).update();
    }
}
