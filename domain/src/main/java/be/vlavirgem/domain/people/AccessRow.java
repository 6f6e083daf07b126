package be.vlavirgem.domain.people;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of what {@link AccessReader} asks: who somebody is, and one organisation they work for. */
record AccessRow(String personName, Preferences preferences, Optional<Access.Onlooker> onlooker,
        Optional<Membership> membership) {

    static AccessRow read(ResultSet row) throws SQLException {
        var organisation = row.getObject("id", UUID.class);
        return new AccessRow(row.getString("person_name"), preferences(row), onlooker(row),
                organisation == null ? Optional.empty() : Optional.of(membership(row, organisation)));
    }

    private static Optional<Access.Onlooker> onlooker(ResultSet row) throws SQLException {
        var name = row.getString("onlooker");
        var until = Optional.ofNullable(row.getTimestamp("looks_until")).map(Timestamp::toInstant);
        return Optional.ofNullable(name).map(known -> new Access.Onlooker(known, until));
    }

    private static Preferences preferences(ResultSet row) throws SQLException {
        var theme = row.getString("theme");
        return theme == null
                ? Preferences.NONE
                : new Preferences(Optional.ofNullable(row.getString("language"))
                        .map(language -> Preferences.Language.valueOf(language.toUpperCase(Locale.ROOT))),
                        Preferences.Theme.valueOf(theme), row.getBoolean("table_first"));
    }

    private static Membership membership(ResultSet row, UUID organisation) throws SQLException {
        return new Membership(new OrganisationId(organisation), row.getString("name"),
                OrganisationKind.valueOf(row.getString("kind")),
                roles(row.getArray("roles")), ids(row.getArray("predecessors")), row.getBoolean("delegated"),
                day(row, "valid_from"), day(row, "ended"));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Set<Role> roles(Array roles) throws SQLException {
        return Arrays.stream((String[]) roles.getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<OrganisationId> ids(@Nullable Array ids) throws SQLException {
        return ids == null
                ? Set.of()
                : Arrays.stream((UUID[]) ids.getArray())
                        .map(OrganisationId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
