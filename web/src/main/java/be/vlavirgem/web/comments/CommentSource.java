package be.vlavirgem.web.comments;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.platform.subjects.Subjects;
import be.vlavirgem.web.search.SearchSource;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What colleagues said, found by their words and names. */
@Component
@Order(70)
final class CommentSource implements SearchSource {

    private static final Sql ROWS = Sql.of("""
            select case when length(said) > 90 then left(said, 89) || '…' else said end as title, concat_ws(' · ', person.name, said) as words,
                   '/opmerkingen/' || subject_kind || '/' || subject_id || '/' || coalesce(nullif(subject_part, ''), 'geheel') as path,
                   written_at::date as recent
            from (select *, btrim(regexp_replace(text, '@[{][^}]*[}]', '', 'g')) as said from comment
                  where removed_at is null and subject_kind = any (?::text[])) as comment
            left join person on person.id = written_by
            """);

    private final Subjects subjects;

    CommentSource(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public Permission permission() {
        return Permission.READ_COMMENTS;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return new SearchedRows("comment", ROWS,
                List.of((Object) subjects.readableTo(access).toArray(String[]::new)));
    }
}
