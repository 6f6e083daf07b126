package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.NamedFigures;
import be.vlavirgem.benchmark.indicators.Indicators;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.benchmark.statistics.Hiding;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.audit.AuditTrail;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says for an organisation who may see its figures by name; what follows is there at once, or gone. */
@Service
@Transactional
class Consents implements NamedFigures {

    private final ConsentTable table;
    private final Indicators indicators;
    private final Hiding hiding;
    private final AuditTrail audit;
    private final IdSource ids;
    private final Clock clock;

    Consents(ConsentTable table, Indicators indicators, Hiding hiding, AuditTrail audit, IdSource ids, Clock clock) {
        this.table = table;
        this.indicators = indicators;
        this.hiding = hiding;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    private Covering covering() {
        return new Covering(indicators.themes(Locale.ROOT));
    }

    /** What the form says, in which nothing is wrong; nothing when it was sent twice, and false when somebody said something else of the theme after it was made. */
    boolean say(Access access, Theme theme, ConsentForm form) {
        table.lock(access.organisation());
        var last = last(access.organisation(), theme.code());
        if (!form.saw(last)) {
            return last.filter(form::repeats).isPresent();
        }
        var audience = form.audience().orElseThrow();
        if (audience.isSomebody()) {
            give(access.organisation(), access.person(), theme, audience,
                    form.until(LocalDate.now(clock)).orElseThrow());
        } else {
            withdraw(access.organisation(), access.person(), theme.code());
        }
        return true;
    }

    private Optional<Consent> last(OrganisationId organisation, String theme) {
        return Optional.ofNullable(table.last(organisation).get(theme));
    }

    /** The theme to somebody, until that day; in place of what was said of it before. */
    void give(OrganisationId organisation, PersonId by, Theme theme, Audience audience, LocalDate until) {
        if (!audience.isSomebody() || until.isAfter(Consent.latestEnd(LocalDate.now(clock)))) {
            throw new IllegalArgumentException("No consent to %s until %s".formatted(audience, until));
        }
        table.lock(organisation);
        var covers = covering().of(theme)
                .stream()
                .collect(Collectors.toMap(covered -> covered.indicator().code(), Covering.Covered::besides));
        say(organisation, by, theme.code(), audience, Optional.of(until), covers);
        table.show(organisation);
        hiding.before(organisation, touchedBy(Set.of(theme.code())));
    }

    /** False where nobody saw it already. */
    boolean withdraw(OrganisationId organisation, PersonId by, String theme) {
        table.lock(organisation);
        var given = given(organisation).contains(theme);
        if (given) {
            withdraw(organisation, by, Set.of(theme));
        }
        return given;
    }

    @Override
    public void withdrawAll(OrganisationId organisation, PersonId by) {
        table.lock(organisation);
        withdraw(organisation, by, given(organisation));
    }

    private void withdraw(OrganisationId organisation, PersonId by, Set<String> themes) {
        if (!themes.isEmpty()) {
            var touched = touchedBy(themes);
            touched.addAll(table.shown(organisation, themes));
            themes.forEach(theme -> say(organisation, by, theme, Audience.NOBODY, Optional.empty(), Map.of()));
            table.show(organisation);
            hiding.after(organisation, by, touched);
        }
    }

    /** Those of which the last word was not nobody. */
    private Set<String> given(OrganisationId organisation) {
        return table.last(organisation)
                .values()
                .stream()
                .filter(said -> said.audience().isSomebody())
                .map(Consent::theme)
                .collect(Collectors.toSet());
    }

    private void say(OrganisationId organisation, PersonId by, String theme, Audience audience,
            Optional<LocalDate> until, Map<String, Set<String>> covers) {
        var id = ids.next();
        table.add(organisation, new Consent(id, theme, audience, until, clock.instant(), ""), covers, by);
        audit.record(organisation, by,
                audience.isSomebody() ? "benchmark.consent-given" : "benchmark.consent-withdrawn", id,
                audience.isSomebody() ? "%s %s %s".formatted(theme, audience, until.orElseThrow()) : theme);
    }

    private Set<String> touchedBy(Set<String> themes) {
        var touched = new HashSet<String>();
        indicators.themes(Locale.ROOT)
                .stream()
                .filter(theme -> themes.contains(theme.code()))
                .forEach(theme -> touched.addAll(covering().touchedBy(theme)));
        return touched;
    }
}
