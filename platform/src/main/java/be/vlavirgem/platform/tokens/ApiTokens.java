package be.vlavirgem.platform.tokens;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys of an organisation, and who a program with one is. */
@Service
@Transactional
public class ApiTokens {

    /** More than any organisation has programs. */
    public static final int MOST = 50;

    private final ApiTokenTable table;
    private final AuditTrail audit;
    private final PlatformTransaction platform;
    private final IdSource ids;
    private final Clock clock;

    ApiTokens(ApiTokenTable table, AuditTrail audit, PlatformTransaction platform, IdSource ids, Clock clock) {
        this.table = table;
        this.audit = audit;
        this.platform = platform;
        this.ids = ids;
        this.clock = clock;
    }

    /** Makes a key that works up to that day, and tells it: there is no other moment to see it. */
    public String make(Access access, String name, Set<ApiScope> scopes, LocalDate until) {
        var today = LocalDate.now(clock);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1)) || scopes.isEmpty()) {
            throw new IllegalArgumentException("A key opens something, within a year; not until " + until);
        }
        var id = new ApiTokenId(ids.next());
        var text = TokenText.make();
        table.add(new ApiTokenTable.New(id, access.organisation(), name, scopes, until, access.person()), text,
                clock.instant());
        audit.record(access.organisation(), access.person(), "key.made", id.value(), until.toString());
        return text.text();
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(OrganisationId organisation) {
        return table.of(organisation, clock.getZone());
    }

    /** One of the organisation's. */
    @Transactional(readOnly = true)
    public Optional<ApiToken> find(OrganisationId organisation, ApiTokenId id) {
        return table.of(organisation, clock.getZone()).stream().filter(token -> token.id().equals(id)).findFirst();
    }

    /** Ends it at once; false when it was withdrawn already, or is not theirs. */
    public boolean withdraw(Access access, ApiTokenId id) {
        var withdrawn = table.withdraw(access.organisation(), id, clock.instant());
        if (withdrawn) {
            audit.record(access.organisation(), access.person(), "key.withdrawn", id.value(), "");
        }
        return withdrawn;
    }

    /** Ends all of an organisation at once, for one that reads more from now on than they were made for. */
    public void withdrawAll(OrganisationId organisation) {
        table.withdrawAll(organisation, clock.instant());
    }

    /**
     * Who has this key; empty for what is none, has ended or was withdrawn, whose maker was locked out or left, or whose
     * organisation has ended.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<ApiCaller> caller(String text) {
        return TokenText.read(text).flatMap(token -> platform.call(() -> {
            var today = LocalDate.now(clock);
            var found = table.caller(token, today);
            found.filter(one -> !one.usedOn().equals(Optional.of(today)))
                    .ifPresent(one -> table.usedOn(one.caller().token(), today));
            return found.map(ApiTokenTable.Found::caller);
        }));
    }
}
