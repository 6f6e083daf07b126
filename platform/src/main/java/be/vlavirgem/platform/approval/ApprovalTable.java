package be.vlavirgem.platform.approval;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.approval.Approval.Decision;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of approvals. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ApprovalTable {

    private static final String APPROVALS = """
            select approval.*, share.title, share.valid_until, share.withdrawn_at, share.grantee_id, asker.name as asker,
                   coalesce(approver.name, share.address, '') as approver
            from approval
            join share on share.organisation_id = approval.organisation_id and share.id = approval.share_id
            join person as asker on asker.id = approval.asked_by
            left join person as approver on approver.id = share.grantee_id
            """;

    private final JdbcClient sql;

    ApprovalTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(ApprovalId id, Share share, String fingerprint, String message, PersonId by, Instant now) {
        sql.sql("""
                insert into approval (organisation_id, id, share_id, kind, subject_id, fingerprint, message, asked_at, asked_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(share.owner().value(), id.value(), share.id().value(), share.subject().kind(),
                        share.subject().id(), fingerprint, message, Timestamp.from(now), by.value())
                .update();
    }

    Optional<Approval> find(OrganisationId owner, ApprovalId id) {
        return sql.sql(APPROVALS + "where approval.organisation_id = ? and approval.id = ?")
                .params(owner.value(), id.value())
                .query((row, n) -> read(row))
                .optional();
    }

    Optional<Approval> of(ShareId share) {
        return sql.sql(APPROVALS + "where approval.share_id = ?")
                .param(share.value())
                .query((row, n) -> read(row))
                .optional();
    }

    /** The latest first. */
    List<Approval> of(String kind, UUID subject, int most) {
        return sql.sql(APPROVALS + "where approval.kind = ? and approval.subject_id = ? order by asked_at desc limit ?")
                .params(kind, subject, most)
                .query((row, n) -> read(row))
                .list();
    }

    /** Holds the question until the transaction ends; false when it was decided already. */
    boolean holdUndecided(Approval approval) {
        sql.sql("select id from share where id = ? for update")
                .param(approval.share().value())
                .query(UUID.class)
                .single();
        return sql.sql("select decided_at is null from approval where id = ?")
                .param(approval.id().value())
                .query(Boolean.class)
                .single();
    }

    /** Keeps the decision, unless there is one, or the question was taken back or has ended. */
    boolean decide(Approval approval, Decision decision, Optional<PersonId> by, String fingerprint, LocalDate today) {
        return sql.sql("""
                with open as (
                    select organisation_id, id from share
                    where id = ? and withdrawn_at is null and valid_until >= ? for update)
                update approval set decided_at = ?, approved = ?, decided_name = ?, decided_address = ?, decided_by = ?, remark = ?, fingerprint = ?
                from open
                where approval.organisation_id = open.organisation_id and share_id = open.id and approval.id = ? and decided_at is null
                """)
                .param(approval.share().value())
                .param(today)
                .param(Timestamp.from(decision.at()))
                .param(decision.approved())
                .param(decision.name())
                .param(decision.address().orElse(null))
                .param(by.map(PersonId::value).orElse(null))
                .param(decision.remark())
                .param(fingerprint)
                .param(approval.id().value())
                .update() == 1;
    }

    private static Approval read(ResultSet row) throws SQLException {
        return new Approval(new ApprovalId(row.getObject("id", UUID.class)),
                new ShareId(row.getObject("share_id", UUID.class)), row.getString("kind"),
                row.getObject("subject_id", UUID.class),
                row.getString("title"), new PersonId(row.getObject("asked_by", UUID.class)), row.getString("asker"),
                row.getTimestamp("asked_at").toInstant(), row.getString("approver"),
                Optional.ofNullable(row.getObject("grantee_id", UUID.class)).map(PersonId::new),
                row.getObject("valid_until", LocalDate.class), row.getTimestamp("withdrawn_at") != null,
                row.getString("message"), row.getString("fingerprint"), decision(row));
    }

    private static Optional<Decision> decision(ResultSet row) throws SQLException {
        var at = row.getTimestamp("decided_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Decision(row.getBoolean("approved"), row.getString("decided_name"),
                        Optional.ofNullable(row.getString("decided_address")), row.getString("remark"),
                        at.toInstant()));
    }
}
