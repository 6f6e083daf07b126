package be.vlavirgem.web.approval;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.approval.Approval;
import be.vlavirgem.platform.approval.Approval.Decision;
import be.vlavirgem.platform.approval.Approvals;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows who is asked what is to be approved, and takes the decision; the same for a colleague and for the holder of a link. */
@Component
class DecisionDesk {

    /**
     * One that somebody has before them.
     *
     * @param by the colleague who looks; empty for the holder of a link
     * @param mayDecide false for the asker, who only looks
     */
    record Case(OrganisationId owner, String ownerName, Approval approval, Optional<Reader> by,
            boolean mayDecide, String action) {}

    /** A colleague. */
    record Reader(PersonId person, String name) {}

    private final ApprovalSubjects subjects;
    private final Approvals approvals;
    private final ApprovalWords words;
    private final Clock clock;

    DecisionDesk(ApprovalSubjects subjects, Approvals approvals, ApprovalWords words, Clock clock) {
        this.subjects = subjects;
        this.approvals = approvals;
        this.words = words;
        this.clock = clock;
    }

    String show(Case one, Locale locale, Model model) {
        return show(one, DecisionForm.EMPTY, List.of(), locale, model);
    }

    private String show(Case one, DecisionForm form, List<DecisionForm.Fault> faults, Locale locale, Model model) {
        var shown = reading(one.owner(),
                () -> subjects.of(one.approval().kind())
                        .show(one.approval().subject(), one.ownerName(), locale, model));
        model.addAttribute("decision", page(one, form, faults, shown.fingerprint(), locale));
        return shown.view();
    }

    private DecisionPage page(Case one, DecisionForm form, List<DecisionForm.Fault> faults, String fingerprint,
            Locale locale) {
        var approval = one.approval();
        @Nullable
        String decided = approval.decision().map(decision -> words.decision(decision, locale)).orElse(null);
        return new DecisionPage(one.ownerName(), approval.askedByName(),
                approval.message().isEmpty() ? null : approval.message(), approval.title(),
                Days.write(approval.until()), one.action(), decided,
                approval.decision().map(Decision::remark).filter(said -> !said.isEmpty()).orElse(null),
                one.mayDecide() && approval.isWaitingOn(LocalDate.now(clock)), one.by().isEmpty(), fingerprint, form,
                faults.stream().map(wrong -> new Mistake(wrong.field(), words.text(wrong.key(), locale))).toList());
    }

    /** Decides what the form says, on what its sender was shown; else shows it as it is now, with what is to be mended. */
    String decide(Case one, DecisionForm form, Locale locale, Model model) {
        var faults = one.approval().decision().isPresent() ? List.<DecisionForm.Fault>of() : faults(one, form);
        if (!faults.isEmpty()) {
            return show(one, form, faults, locale, model);
        }
        var name = one.by().map(Reader::name).orElseGet(form::name);
        var verdict = new Approvals.Verdict(form.approves(), name, form.remark(), one.by().map(Reader::person));
        TenantScope.of(one.owner())
                .call(() -> approvals.decide(one.owner(), one.approval(), verdict, String.valueOf(form.afdruk())));
        return "redirect:" + one.action();
    }

    private List<DecisionForm.Fault> faults(Case one, DecisionForm form) {
        var faults = form.faults(one.by().isEmpty());
        return faults.isEmpty() ? changed(one, form) : faults;
    }

    private List<DecisionForm.Fault> changed(Case one, DecisionForm form) {
        var now = reading(one.owner(), () -> subjects.of(one.approval().kind()).fingerprint(one.approval().subject()));
        return now.equals(form.afdruk())
                ? List.of()
                : List.of(new DecisionForm.Fault("besluit", "web.approval.fault.changed"));
    }

    private static <T> T reading(OrganisationId owner, ScopedValue.CallableOp<T, RuntimeException> work) {
        return new TenantScope(Set.of(owner), Optional.empty()).call(work);
    }
}
