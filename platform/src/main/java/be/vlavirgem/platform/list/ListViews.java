package be.vlavirgem.platform.list;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.list.ListView.Naming;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The views that people keep of lists; everyone has only the own ones. */
@Component
@Transactional
public class ListViews {

    /** How long a name may be. */
    public static final int LONGEST_NAME = 60;
    private static final int MOST_VIEWS = 30;

    private final JdbcClient sql;
    private final IdSource ids;

    ListViews(JdbcClient sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /** The person's views of a list, by name. */
    @Transactional(readOnly = true)
    public List<ListView> of(PersonId person, String list) {
        return sql.sql("select id, name, query from list_view where person_id = ? and list = ? order by name, id")
                .params(person.value(), list)
                .query((row, number) -> new ListView(new ListView.Id(row.getObject("id", UUID.class)),
                        row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a view under a name that the person did not give yet. */
    public Naming keep(PersonId person, String list, String name, String query) {
        if (!isFit(name)) {
            return Naming.UNFIT;
        }
        var kept = of(person, list);
        if (kept.stream().anyMatch(view -> view.name().equals(name.strip()))) {
            return Naming.TAKEN;
        }
        if (kept.size() >= MOST_VIEWS) {
            return Naming.FULL;
        }
        var added = sql.sql("""
                insert into list_view (id, person_id, list, name, query) values (?, ?, ?, ?, ?)
                on conflict on constraint list_view_name_is_used_once do nothing
                """).params(ids.next(), person.value(), list, name.strip(), query).update();
        return added == 1 ? Naming.KEPT : Naming.TAKEN;
    }

    /** Gives a view another name; a view that is not there or is another's stays as it is. */
    public Naming rename(PersonId person, String list, ListView.Id view, String name) {
        if (!isFit(name)) {
            return Naming.UNFIT;
        }
        var taken = of(person, list).stream()
                .anyMatch(other -> other.name().equals(name.strip()) && !other.id().equals(view));
        if (taken) {
            return Naming.TAKEN;
        }
        sql.sql("update list_view set name = ? where id = ? and person_id = ? and list = ?")
                .params(name.strip(), view.value(), person.value(), list)
                .update();
        return Naming.KEPT;
    }

    /** Throws a view away. */
    public void delete(PersonId person, String list, ListView.Id view) {
        sql.sql("delete from list_view where id = ? and person_id = ? and list = ?")
                .params(view.value(), person.value(), list)
                .update();
    }

    private static boolean isFit(String name) {
        return !name.isBlank() && name.strip().length() <= LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
    }
}
