package be.vlavirgem.portal.delegation;

import static java.util.stream.Collectors.groupingBy;

import be.vlavirgem.domain.delegation.Delegate;
import be.vlavirgem.domain.delegation.Delegate.State;
import be.vlavirgem.domain.delegation.Delegates;
import be.vlavirgem.domain.delegation.Delegation;
import be.vlavirgem.domain.delegation.Delegations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.portal.delegation.DelegatedDeeds.Answers;
import be.vlavirgem.portal.delegation.DelegationSheet.Deed;
import be.vlavirgem.portal.delegation.DelegationSheet.Person;
import be.vlavirgem.portal.delegation.DelegationSheet.TermsFields;
import be.vlavirgem.portal.delegation.DelegationWords.Standing;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.Moments;
import be.vlavirgem.web.list.ListAddress;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an authority sees of its delegations. */
@Component
@Transactional(readOnly = true)
class DelegationPages {

    private static final int SIZE = 20;

    /** Those that nobody ended, and the others. */
    record Lines(List<DelegationLine> running, List<DelegationLine> ended) {}

    private final Delegations delegations;
    private final Delegates delegates;
    private final DelegatedDeeds deeds;
    private final AuditTrail audit;
    private final DelegationWords words;
    private final Moments moments;
    private final Clock clock;

    DelegationPages(Delegations delegations, Delegates delegates, DelegatedDeeds deeds, AuditTrail audit,
            DelegationWords words, Moments moments, Clock clock) {
        this.delegations = delegations;
        this.delegates = delegates;
        this.deeds = deeds;
        this.audit = audit;
        this.words = words;
        this.moments = moments;
        this.clock = clock;
    }

    /** What this authority delegated. */
    Lines lines(Access access, Locale locale) {
        var all = delegations.by(access.organisation());
        var people = delegates.of(all.stream().map(Delegation::id).toList())
                .stream()
                .filter(Delegate::isAtWork)
                .collect(groupingBy(Delegate::delegation));
        return new Lines(
                all.stream()
                        .filter(one -> one.end().isEmpty())
                        .map(one -> line(one, people.getOrDefault(one.id(), List.of()), locale))
                        .toList(),
                all.stream()
                        .filter(one -> one.end().isPresent())
                        .map(one -> line(one, List.of(), locale))
                        .toList());
    }

    private DelegationLine line(Delegation one, List<Delegate> people, Locale locale) {
        return new DelegationLine(DelegationController.PATH + "/" + one.id(), one.body().name(),
                words.permits(one.terms(), locale), last(one), words.standing(one, locale),
                people.stream().map(Delegate::name).toList(), one.isRenewable(LocalDate.now(clock)));
    }

    /** The last day on which it permitted something. */
    private String last(Delegation one) {
        var ended = one.end().map(end -> day(end.at())).filter(day -> day.isBefore(one.terms().until()));
        return Days.write(ended.orElse(one.terms().until()));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** One that this authority gave. */
    Delegation found(Access access, DelegationId id) {
        return delegations.find(access.organisation(), id.delegation())
                .filter(one -> one.authority().id().equals(access.organisation()))
                .orElseThrow(NotFoundException::new);
    }

    DelegationSheet sheet(Access access, DelegationId id, ListAddress address, Optional<GrantForm> typed,
            List<Mistake> mistakes, Locale locale) {
        var one = found(access, id);
        var people = delegates.of(List.of(one.id()));
        var ids = people.stream().map(Delegate::person).toList();
        var answers = deeds.answers(access.organisation(), ids, one.grantedAt());
        var done = audit.around(access.organisation(), one.id().value(), ids, one.grantedAt(), SIZE,
                (address.page() - 1L) * SIZE);
        return new DelegationSheet(one.id().toString(), one.body().name(), words.permits(one.terms(), locale),
                one.end().isEmpty()
                        ? words.does(one.terms().reach(), locale)
                        : words.text("portal.delegation.reach.did", locale),
                last(one), Days.write(day(one.grantedAt())),
                words.standing(one, locale), one.end().isEmpty(), renewal(one),
                people.stream()
                        .map(person -> person(one, person, Optional.ofNullable(answers.get(person.person())), locale))
                        .toList(),
                deeds.measurements(access.organisation(), ids, one.grantedAt())
                        .stream()
                        .map(each -> new DelegationSheet.Answered(each.round(), each.answers(),
                                "/maturiteit/metingen/%s/geschiedenis?delegatie=%s"
                                        .formatted(each.measurement(), one.id())))
                        .toList(),
                done.some().stream().map(entry -> deed(entry, people)).toList(),
                address.pager(SIZE, done.total()), fields(one, typed, locale), mistakes, withdrawal(one, locale));
    }

    /** Of what was done about somebody the trail keeps the id. */
    private Deed deed(AuditTrail.Entry entry, List<Delegate> people) {
        return new Deed(moments.of(entry.at()), entry.who(), entry.action(),
                people.stream()
                        .filter(person -> person.person().toString().equals(entry.detail()))
                        .map(Delegate::name)
                        .findFirst()
                        .orElse(null));
    }

    private @Nullable String renewal(Delegation one) {
        var today = LocalDate.now(clock);
        return one.isRenewable(today) ? Days.write(Delegation.latestEnd(today)) : null;
    }

    private TermsFields fields(Delegation one, Optional<GrantForm> typed, Locale locale) {
        var reach = typed.map(GrantForm::typedReach).orElse(one.terms().reach().name());
        return new TermsFields(words.reaches(Delegation.reaches(one.body().kind()), reach, locale),
                typed.map(GrantForm::until).orElse(Days.write(one.terms().until())), one.version());
    }

    private Person person(Delegation delegation, Delegate one, Optional<Answers> answers, Locale locale) {
        return new Person(one.person().toString(), one.name(), standing(delegation, one, locale),
                Days.write(day(one.changedAt())),
                answers.map(Answers::count).orElse(0L),
                answers.map(Answers::last).map(this::day).map(Days::write).orElse(null), one.state() == State.NAMED,
                one.state() == State.REFUSED);
    }

    private Standing standing(Delegation delegation, Delegate one, Locale locale) {
        if (one.isAtWork() && !delegation.runsOn(LocalDate.now(clock))) {
            return new Standing("", words.text("portal.delegation.person.ENDED", locale));
        }
        var state = one.state() == State.NAMED && !one.present() ? "GONE" : one.state().name();
        return new Standing(one.isAtWork() ? "good" : "", words.text("portal.delegation.person." + state, locale));
    }

    Confirmation withdrawal(Access access, DelegationId id, Locale locale) {
        return withdrawal(found(access, id), locale);
    }

    private Confirmation withdrawal(Delegation one, Locale locale) {
        var path = DelegationController.PATH + "/" + one.id();
        return new Confirmation("intrekken", words.text("portal.delegation.withdraw.title", locale, one.body().name()),
                words.text("portal.delegation.withdraw.text", locale, one.body().name()),
                words.text("portal.delegation.withdraw", locale), path + "/intrekken", path + "/intrekken", path);
    }
}
