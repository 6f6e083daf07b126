package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.list.Sql;
import be.vlavirgem.platform.search.SearchedRows;
import be.vlavirgem.web.search.SearchSource;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks, found by their titles and notes, by what they are about and by whose they are. */
@Component
@Order(65)
final class TaskSource implements SearchSource {

    private static final SearchedRows ROWS = SearchedRows.of("task", Sql.of("""
            select title, concat_ws(' · ', person.name, nullif(subject_title, ''), nullif(note, '')) as words, '/taken/' || task.id as path,
                   asked_at::date as recent
            from task left join person on person.id = owner_id
            """));

    @Override
    public Permission permission() {
        return Permission.READ_TASKS;
    }

    @Override
    public SearchedRows rows(Access access, Locale language) {
        return ROWS;
    }
}
