package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often somebody wants mail of each kind. */
@Service
@Transactional
public class MessagePreferences {

    /** What holds for a kind. */
    public record Chosen(MessageKind kind, Frequency frequency) {}

    private record Row(String kind, String frequency) {}

    private final MessageTypes types;
    private final JdbcClient sql;

    MessagePreferences(MessageTypes types, JdbcClient sql) {
        this.types = types;
        this.sql = sql;
    }

    /** For each kind that some module tells of. */
    @Transactional(readOnly = true)
    public List<Chosen> of(PersonId person) {
        var rows = sql.sql("select kind, frequency from message_preference where person_id = ?")
                .param(person.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::kind, row -> Frequency.valueOf(row.frequency())));
        return types.kinds()
                .stream()
                .map(kind -> new Chosen(kind, rows.getOrDefault(kind.name(), kind.usual())))
                .toList();
    }

    /** Keeps choices. */
    public void choose(PersonId person, List<Chosen> choices) {
        sql.sql("""
                insert into message_preference (person_id, kind, frequency)
                select ?, * from unnest(?::text[], ?::text[])
                on conflict (person_id, kind) do update set frequency = excluded.frequency
                """)
                .param(person.value())
                .param(choices.stream().map(choice -> choice.kind().name()).toArray(String[]::new))
                .param(choices.stream().map(choice -> choice.frequency().name()).toArray(String[]::new))
                .update();
    }

    /** Ends mail of one kind, or the summary of Monday ({@link UnsubscribeLinks#WEEKLY}). */
    public void end(PersonId person, String what) {
        var ended = what.equals(UnsubscribeLinks.WEEKLY)
                ? of(person).stream()
                        .filter(chosen -> chosen.frequency() == Frequency.WEEKLY)
                        .map(Chosen::kind)
                        .toList()
                : Arrays.stream(MessageKind.values()).filter(kind -> kind.name().equals(what)).toList();
        choose(person, ended.stream().map(kind -> new Chosen(kind, Frequency.NEVER)).toList());
    }
}
