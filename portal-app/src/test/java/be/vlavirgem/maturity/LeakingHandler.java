package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** What must never be written: handlers that go around row-level security. The tenant matrix has to catch each of them. */
public class LeakingHandler {

    private final JdbcClient superuser;

    /** With the rights the portal itself never has. */
    public LeakingHandler(JdbcClient superuser) {
        this.superuser = superuser;
    }

    /** Tells that a measurement of another organisation exists. */
    @ResponseBody
    @Requires(Permission.READ_MEASUREMENT)
    public String tell(@PathVariable Measurement.Id measurement) {
        return superuser.sql("select state from measurement where id = ?")
                .param(measurement.value())
                .query(String.class)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Changes a measurement of another organisation and pretends that it was not there. */
    @ResponseBody
    @Requires(Permission.READ_MEASUREMENT)
    public String change(@PathVariable Measurement.Id measurement) {
        superuser.sql("update measurement set started_at = started_at - interval '1 day' where id = ?")
                .param(measurement.value())
                .update();
        throw new NotFoundException();
    }

    /** Lists the notes of everyone. */
    @ResponseBody
    @Requires(Permission.READ_MEASUREMENT)
    public String list() {
        return superuser.sql("select note from answer").query(String.class).list().toString();
    }
}
