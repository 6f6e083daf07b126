package be.vlavirgem.web.approval;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.People.Colleague;
import be.vlavirgem.platform.approval.Approval;
import be.vlavirgem.platform.approval.ApprovalId;
import be.vlavirgem.platform.approval.Approvals;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/**
 * Asks for approvals of a thing of a feature, and shows what came of them. The feature has handlers below the thing's address:
 * GET and POST {@code /goedkeuring}, POST {@code /goedkeuring/{approval}/opnieuw} and {@code /intrekken}.
 */
@Component
@Transactional
public class ApprovalForms {

    private static final String VIEW = "web/approval-ask";

    /**
     * The thing.
     *
     * @param fingerprint of what it is now
     * @param base the address of its page
     */
    public record Thing(ShareSubject subject, String fingerprint, String base) {

        String path() {
            return base + "/goedkeuring";
        }
    }

    private final Approvals approvals;
    private final ApprovalSubjects subjects;
    private final Shares shares;
    private final ApprovalWords words;
    private final People people;

    ApprovalForms(Approvals approvals, ApprovalSubjects subjects, Shares shares, ApprovalWords words, People people) {
        this.approvals = approvals;
        this.subjects = subjects;
        this.shares = shares;
        this.words = words;
        this.people = people;
    }

    /** What was asked and decided about it; one statement. */
    @Transactional(readOnly = true)
    public ApprovalView standing(Thing thing, boolean mayAsk, Locale locale) {
        @Nullable
        String path = mayAsk ? thing.path() : null;
        return new ApprovalView(approvals.of(thing.subject().kind(), thing.subject().id())
                .stream()
                .map(approval -> words.line(approval, thing.fingerprint(), locale))
                .toList(), path);
    }

    /** The page to ask. */
    @Transactional(readOnly = true)
    public String page(Access access, Thing thing, CarriedForm carried, Locale locale, Model model) {
        return page(access, thing, AskForm.of(carried), Optional.empty(), locale, model);
    }

    private String page(Access access, Thing thing, AskForm form, Optional<Mistake> error, Locale locale,
            Model model) {
        model.addAttribute("page",
                new AskPage(thing.subject().title(), thing.path(), thing.base(),
                        colleagues(access, thing, form, locale), form,
                        standing(thing, true, locale), error.stream().toList()));
        return VIEW;
    }

    private List<Choice> colleagues(Access access, Thing thing, AskForm form, Locale locale) {
        var nobody = Choice.of("", words.text("web.approval.colleague.none", locale), form.colleague().isEmpty());
        return Stream.concat(Stream.of(nobody), others(access, thing)
                .map(one -> Choice.of(one.id().toString(), one.name(), one.id().toString().equals(form.colleague()))))
                .toList();
    }

    /** Who works here by delegation does not decide for the organisation. */
    private Stream<Colleague> others(Access access, Thing thing) {
        return people.colleagues(subjects.of(thing.subject().kind()).reads(), access.organisation())
                .stream()
                .filter(one -> !one.delegated() && !one.id().equals(access.person()));
    }

    /** Asks whom the form says, or shows it again with what is to be mended. */
    public String ask(Access access, Thing thing, AskForm form, Locale locale, Model model) {
        var error = error(access, thing, form, locale);
        var approver = error.isPresent() ? Optional.<Grantee>empty() : approver(access, thing, form);
        if (approver.isEmpty()) {
            return page(access, thing, form, error, locale, model);
        }
        approvals.ask(access, thing.subject(), thing.fingerprint(), approver.get(), form.message(), locale);
        return "redirect:" + thing.path() + "?gevraagd";
    }

    private Optional<Mistake> error(Access access, Thing thing, AskForm form, Locale locale) {
        if (form.colleague().isEmpty() == form.address().isEmpty()) {
            return Optional.of(new Mistake("collega", words.text("web.approval.fault.who", locale)));
        }
        if (form.message().length() > AskForm.LONGEST_MESSAGE) {
            return Optional.of(new Mistake("bericht",
                    words.text("web.approval.fault.message", locale, AskForm.LONGEST_MESSAGE)));
        }
        return form.colleague().isEmpty() && form.email().isEmpty()
                ? Optional.of(new Mistake("mail", words.text("web.share.fault.mail", locale, form.address())))
                : form.email().flatMap(address -> unwanted(access, thing, address, locale));
    }

    private Optional<Mistake> unwanted(Access access, Thing thing, EmailAddress address, Locale locale) {
        if (approvals.waitsFor(address, thing.subject())) {
            return Optional.of(
                    new Mistake("mail", words.text("web.approval.fault.asked", locale, address.value())));
        }
        return shares.mayMail(access.organisation())
                ? Optional.empty()
                : Optional.of(new Mistake("mail",
                        words.text("web.share.fault.mails", locale, Shares.MOST_MAILS)));
    }

    private Optional<Grantee> approver(Access access, Thing thing, AskForm form) {
        return form.email()
                .<Grantee>map(address -> new Grantee.Link(Optional.of(address)))
                .or(() -> others(access, thing).filter(one -> one.id().toString().equals(form.colleague()))
                        .findFirst()
                        .map(one -> new Grantee.Person(one.id())));
    }

    /** Asks once more, with a new link. */
    public String askAgain(Access access, Thing thing, ApprovalId id, Locale locale) {
        var approval = of(access, thing, id);
        if (approval.person().isEmpty() && !shares.mayMail(access.organisation())) {
            return back(thing, "te-veel");
        }
        return back(thing, approvals.askAgain(access, approval, locale) ? "gevraagd" : "te-laat");
    }

    /** Takes the question back. */
    public String withdraw(Access access, Thing thing, ApprovalId id) {
        return back(thing, approvals.withdraw(access, of(access, thing, id)) ? "ingetrokken" : "te-laat");
    }

    private static String back(Thing thing, String what) {
        return "redirect:" + thing.path() + "?" + what;
    }

    private Approval of(Access access, Thing thing, ApprovalId id) {
        return approvals.find(access.organisation(), id)
                .filter(found -> found.subject().equals(thing.subject().id()))
                .orElseThrow(NotFoundException::new);
    }
}
