package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.standards.StandardClaims;
import be.vlavirgem.catalog.standards.StandardId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which published solutions comply with a standard, or in part; nobody can prove it yet. */
@Repository
@Transactional(readOnly = true)
class ClaimedStandards implements StandardClaims {

    private final JdbcClient sql;

    ClaimedStandards(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public ClaimsOf of(StandardId standard, int most) {
        var total = new AtomicInteger();
        var some = sql.sql("""
                select name, published_solution.slug, claimed ->> 'version' as version, claimed ->> 'degree' as degree, count(*) over () as total
                from standard join published_solution on facets @> array['standard:' || standard.slug],
                     jsonb_array_elements(sheet -> 'fields' -> 'standards') as claimed
                where standard.id = ? and claimed ->> 'standard' = standard.slug
                order by claimed ->> 'degree' = 'voldoet' desc, name, published_solution.slug limit ?
                """).params(standard.value(), most).query((row, number) -> {
            total.set(row.getInt("total"));
            return new Claim(row.getString("name"), row.getString("slug"),
                    Optional.ofNullable(row.getString("version")),
                    row.getString("degree").equals("voldoet") ? Degree.COMPLIES : Degree.PARTLY, false);
        }).list();
        return new ClaimsOf(total.get(), 0, some);
    }
}
