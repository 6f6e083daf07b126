package be.vlavirgem.web.approval;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.platform.approval.Approval;
import be.vlavirgem.platform.approval.Approval.Decision;
import be.vlavirgem.platform.approval.Approvals;
import be.vlavirgem.web.form.Days;
import java.time.Clock;
import java.time.LocalDate;
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
        return show(one, DecisionForm.EMPTY, Optional.empty(), locale, model);
    }

    private String show(Case one, DecisionForm form, Optional<DecisionForm.Fault> fault, Locale locale, Model model) {
        var shown = reading(one.owner(),
                () -> subjects.of(one.approval().kind())
                        .show(one.approval().subject(), one.ownerName(), locale, model));
        model.addAttribute("decision", page(one, form, fault, shown.fingerprint(), locale));
        return shown.view();
    }

    private DecisionPage page(Case one, DecisionForm form, Optional<DecisionForm.Fault> fault, String fingerprint,
            Locale locale) {
        var approval = one.approval();
        @Nullable
        String decided = approval.decision().map(decision -> words.decision(decision, locale)).orElse(null);
        return new DecisionPage(one.ownerName(), approval.askedByName(),
                approval.message().isEmpty() ? null : approval.message(), approval.title(),
                Days.write(approval.until()), one.action(), decided,
                approval.decision().map(Decision::remark).filter(said -> !said.isEmpty()).orElse(null),
                one.mayDecide() && approval.isWaitingOn(LocalDate.now(clock)), one.by().isEmpty(), fingerprint, form,
                fault.map(DecisionForm.Fault::field).orElse(null),
                fault.map(wrong -> words.text(wrong.key(), locale)).orElse(null));
    }

    /** Decides what the form says, on what its sender was shown; else shows it as it is now, with what is to be mended. */
    String decide(Case one, DecisionForm form, Locale locale, Model model) {
        var fault = one.approval().decision().isPresent() ? Optional.<DecisionForm.Fault>empty() : fault(one, form);
        if (fault.isPresent()) {
            return show(one, form, fault, locale, model);
        }
        var name = one.by().map(Reader::name).orElseGet(form::name);
        var verdict = new Approvals.Verdict(form.approves(), name, form.remark(), one.by().map(Reader::person));
        TenantScope.of(one.owner())
                .call(() -> approvals.decide(one.owner(), one.approval(), verdict, String.valueOf(form.afdruk())));
        return "redirect:" + one.action();
    }

    private Optional<DecisionForm.Fault> fault(Case one, DecisionForm form) {
        if (!form.isDecided()) {
            return Optional.of(new DecisionForm.Fault("besluit", "web.approval.fault.choice"));
        }
        return form.fault(one.by().isEmpty()).or(() -> changed(one, form));
    }

    private Optional<DecisionForm.Fault> changed(Case one, DecisionForm form) {
        var now = reading(one.owner(), () -> subjects.of(one.approval().kind()).fingerprint(one.approval().subject()));
        return now.equals(form.afdruk())
                ? Optional.empty()
                : Optional.of(new DecisionForm.Fault("besluit", "web.approval.fault.changed"));
    }

    private static <T> T reading(OrganisationId owner, ScopedValue.CallableOp<T, RuntimeException> work) {
        return new TenantScope(Set.of(owner), Optional.empty()).call(work);
    }
}
