package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.organisation.Organisations.Named;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.messages.Postmark;
import be.vlavirgem.platform.sharing.ShareSubject;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.form.ShownOnce;
import be.vlavirgem.web.sharing.ShareDesk.Fault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page by which somebody shares a thing of a feature. The feature has two handlers, GET and POST at the same address
 * with {@code Permission.SHARE}, that make sure the thing is theirs and hand on to {@link #ask} and {@link #share}.
 */
@Component
public class ShareForms {

    /**
     * What the page shows.
     *
     * @param action where the form goes
     * @param back where the thing itself stands
     * @param alike the organisations of which one has to be chosen; empty while the name tells, or says nothing yet
     */
    record Page(String title, String action, String back, List<Choice> choices, List<Choice> alike, ShareForm form,
            List<Mistake> errors) {

        /** What is wrong with a field; null when nothing is. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    private final ShareDesk desk;
    private final MessageSource messages;
    private final Postmark postmark;
    private final ShownOnce shownOnce;
    private final Clock clock;

    ShareForms(ShareDesk desk, MessageSource messages, Postmark postmark, ShownOnce shownOnce,
            Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.postmark = postmark;
        this.shownOnce = shownOnce;
        this.clock = clock;
    }

    /** The empty form. */
    public String ask(ShareSubject subject, String back, CarriedForm carried, Locale locale, Model model) {
        return page(subject, back, ShareForm.of(carried, LocalDate.now(clock)),
                new ShareDesk.Outcome.Refused(List.of(), List.of()), locale, model);
    }

    /** Shares, and goes to the share, which shows a link once; or shows the form again with what is to be mended. */
    public String share(Access access, ShareSubject subject, String back, ShareForm form, Locale locale, Model model) {
        return switch (desk.share(access, subject, form, locale)) {
            case ShareDesk.Outcome.Refused refused -> page(subject, back, form, refused, locale, model);
            case ShareDesk.Outcome.Done(var share, var link) -> {
                link.map(secret -> postmark.address(ShareDesk.LINK_PATH + secret.text()))
                        .ifPresent(address -> shownOnce.keep(share.id().toString(), address));
                yield "redirect:" + ShareList.PATH + "/" + share.id() + (link.isPresent() ? "?link" : "?gedeeld");
            }
        };
    }

    private String page(ShareSubject subject, String back, ShareForm form, ShareDesk.Outcome.Refused refused,
            Locale locale, Model model) {
        model.addAttribute("page",
                new Page(subject.title(), back + "/delen", back, choices(form, locale), alike(refused.alike(), form),
                        form,
                        errors(refused.faults(), locale)));
        return "web/share-new";
    }

    List<Mistake> errors(List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> new Mistake(fault.field(),
                        Objects.requireNonNull(
                                messages.getMessage(fault.key(), new Object[]{ fault.about() }, "", locale))))
                .toList();
    }

    private List<Choice> choices(ShareForm form, Locale locale) {
        return List.of(choice(ShareForm.ORGANISATION, !form.isLink(), locale),
                choice(ShareForm.LINK, form.isLink(), locale));
    }

    private static List<Choice> alike(List<Named> organisations, ShareForm form) {
        return organisations.stream()
                .map(one -> Choice.of(one.id().toString(), one.name(), form.chose(one.id().toString())))
                .toList();
    }

    private Choice choice(String value, boolean chosen, Locale locale) {
        return new Choice(value, Objects.requireNonNull(messages.getMessage("web.share.to." + value, null, "", locale)),
                messages.getMessage("web.share.to." + value + ".hint", null, "", locale), chosen);
    }
}
