package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.permission.KnownId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** That an organisation exists is known to everyone who is signed in. */
@Component
class OrganisationIds implements KnownId<OrganisationId> {

    private final JdbcClient sql;

    OrganisationIds(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Class<OrganisationId> type() {
        return OrganisationId.class;
    }

    @Override
    public OrganisationId of(UUID value) {
        return new OrganisationId(value);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(UUID id) {
        return sql.sql("select exists (select from organisation where id = ?)").param(id).query(Boolean.class).single();
    }
}
