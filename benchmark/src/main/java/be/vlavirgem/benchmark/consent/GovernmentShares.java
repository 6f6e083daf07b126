package be.vlavirgem.benchmark.consent;

import be.vlavirgem.benchmark.consent.GovernmentTable.Government;
import be.vlavirgem.benchmark.indicators.Theme;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.Choice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares a theme with a government: with what for and until when, its uses counted, ended where all shares are. */
@Service
@Transactional
class GovernmentShares {

    private final GovernmentTable table;
    private final ConsentTable consents;
    private final ConsentForms forms;
    private final Shares shares;
    private final Clock clock;

    GovernmentShares(GovernmentTable table, ConsentTable consents, ConsentForms forms, Shares shares, Clock clock) {
        this.table = table;
        this.consents = consents;
        this.forms = forms;
        this.shares = shares;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    ConsentPage.GovernmentForm form(Access access, String code, GovernmentForm typed, List<ConsentForm.Fault> faults,
            Locale locale) {
        var theme = forms.theme(access, code, locale);
        return new ConsentPage.GovernmentForm(code, theme.name(), table.governments(LocalDate.now(clock))
                .stream()
                .map(one -> Choice.of(one.id().toString(), one.name(), typed.chose(one.id())))
                .toList(), typed.reason(), typed.day(), forms.mistakes(faults, locale));
    }

    @Transactional(readOnly = true)
    List<UUID> governments() {
        return table.governments(LocalDate.now(clock)).stream().map(Government::id).toList();
    }

    /** What is wrong with the form, or that the theme is shared with that government already. */
    @Transactional(readOnly = true)
    List<ConsentForm.Fault> faults(Theme theme, GovernmentForm form) {
        var there = governments();
        var faults = new ArrayList<>(form.faults(there, LocalDate.now(clock)));
        form.government(there)
                .flatMap(id -> shares.running(SharedTheme.of(theme), new Grantee.Organisation(new OrganisationId(id))))
                .ifPresent(_ -> faults
                        .add(new ConsentForm.Fault("overheid", "benchmark.consent.fault.government-shared", "")));
        return faults;
    }

    /** Nothing more when it was sent twice. */
    void share(Access access, Theme theme, GovernmentForm form) {
        consents.lock(access.organisation());
        var grantee = new Grantee.Organisation(
                new OrganisationId(form.government(governments()).orElseThrow()));
        if (shares.running(SharedTheme.of(theme), grantee).isEmpty()) {
            shares.share(access, Share.Purpose.READ, SharedTheme.of(theme), grantee,
                    form.until(LocalDate.now(clock)).orElseThrow(), form.reason());
        }
    }
}
