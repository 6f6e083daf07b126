package be.vlavirgem.catalog.fields;

import be.vlavirgem.catalog.codes.Vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The standards a solution may claim: those of the register that did not vanish, in Dutch as they are registered. */
@Repository
class StandardsToClaim implements LongList {

    /** Of two with the same title the slug tells which is meant. */
    private static final String ALL = """
            select slug, title || case when count(*) over (partition by lower(title)) > 1 then ' (' || slug || ')' else '' end as label,
                   coalesce(status, '') as status
            from standard
            """;

    private final JdbcClient sql;

    StandardsToClaim(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public String path() {
        return "/standaarden";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Term> terms(Locale locale) {
        return sql.sql(ALL + "where vanished_on is null order by lower(title), slug")
                .query((row, number) -> new Term(row.getString("slug"), row.getString("label"),
                        row.getString("status")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Function<String, Optional<Term>> lapsed(Locale locale) {
        var vanished = sql
                .sql("select slug, title, coalesce(status, '') as status from standard where vanished_on is not null")
                .query((row, number) -> new Term(row.getString("slug"), row.getString("title"),
                        row.getString("status")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Term::code, term -> term));
        return code -> Optional.ofNullable(vanished.get(code));
    }
}
