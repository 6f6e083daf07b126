package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who follows which standard. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Followers {

    private final JdbcClient sql;

    Followers(JdbcClient sql) {
        this.sql = sql;
    }

    void follow(PersonId person, StandardId standard, Instant now) {
        sql.sql("insert into standard_follower (person_id, standard_id, since) values (?, ?, ?) on conflict do nothing")
                .params(person.value(), standard.value(), Timestamp.from(now))
                .update();
    }

    void unfollow(PersonId person, StandardId standard) {
        sql.sql("delete from standard_follower where person_id = ? and standard_id = ?")
                .params(person.value(), standard.value())
                .update();
    }

    boolean follows(PersonId person, StandardId standard) {
        return sql.sql("select exists (select from standard_follower where person_id = ? and standard_id = ?)")
                .params(person.value(), standard.value())
                .query(Boolean.class)
                .single();
    }

    /** Somebody who follows, and where they work. */
    record Row(UUID person, UUID organisation) {}

    /** Each in one organisation they work for now, for that is where people are told things. */
    Map<OrganisationId, List<PersonId>> of(StandardId standard) {
        var people = new LinkedHashMap<OrganisationId, List<PersonId>>();
        sql.sql("""
                select distinct on (person.id) person.id as person, membership.organisation_id as organisation
                from standard_follower join person on person.id = standard_follower.person_id
                join membership on membership.person_id = person.id
                where standard_id = ? and locked_at is null order by person.id, membership.organisation_id
                """)
                .param(standard.value())
                .query(Row.class)
                .list()
                .forEach(row -> people.computeIfAbsent(new OrganisationId(row.organisation()),
                        key -> new ArrayList<>()).add(new PersonId(row.person())));
        return people;
    }
}
