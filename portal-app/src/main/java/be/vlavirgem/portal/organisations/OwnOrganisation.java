package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the own organisation for programs. */
@Component
@Transactional(readOnly = true)
class OwnOrganisation {

    private final JdbcClient sql;

    OwnOrganisation(JdbcClient sql) {
        this.sql = sql;
    }

    OrganisationJson of(Access access) {
        var home = access.current().orElseThrow();
        return sql.sql("select nis, valid_from, valid_until from organisation where id = ?")
                .param(home.organisation().value())
                .query((row, number) -> new OrganisationJson(home.organisation().value(), home.kind().name(),
                        home.name(), row.getString("nis"), row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class), ids(home.predecessors())))
                .single();
    }

    private static List<UUID> ids(Set<OrganisationId> organisations) {
        return organisations.stream().map(OrganisationId::value).sorted().toList();
    }
}
