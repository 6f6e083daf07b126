package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The page of what somebody without account is asked: how far it is, another last day, once more, and back. */
@Component
class GuestRequestPages {

    /** A request with the sheet it is about. */
    private record Case(GuestRequest request, Sheet sheet) {

        /** Also while who asked works here no more: the link would open again if they came back. */
        boolean isToBeTakenBack() {
            var left = request.stateOn(sheet.today()) == GuestRequest.State.LEFT;
            return sheet.takesAnswers() && (left || request.isOpenOn(sheet.today()));
        }
    }

    /**
     * A form by which it is asked once more.
     *
     * @param seen when it was asked last, as the form shows it; empty when the form does not say
     */
    record Again(String typed, String seen) {

        /** A second click on a button that did its work. */
        boolean isDone(GuestRequest request) {
            return !seen.isEmpty() && !seen.equals(request.asked().at().toString());
        }
    }

    private final MeasurementService service;
    private final GuestAsks asks;
    private final GuestRequests requests;
    private final Shares shares;
    private final MessageSource messages;

    GuestRequestPages(MeasurementService service, GuestAsks asks, GuestRequests requests, Shares shares,
            MessageSource messages) {
        this.service = service;
        this.asks = asks;
        this.requests = requests;
        this.shares = shares;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    GuestRequestPage of(Access access, Measurement.Id measurement, GuestRequest.Id id, Locale locale) {
        var found = found(service.sheet(measurement), id);
        return page(access, found, Days.write(found.request().life().until()), List.of(), locale);
    }

    /** Empty when it has another last day now; else what is to be mended. */
    @Transactional
    Optional<GuestRequestPage> prolong(Access access, Measurement.Id measurement, GuestRequest.Id id, String typed,
            Locale locale) {
        return change(access, found(service.sheetForChange(measurement), id), typed, locale,
                (request, until) -> asks.prolong(access, request, until));
    }

    /** As {@link #prolong}, by a new link that ends the one before; of two at once one sends it. */
    @Transactional
    Optional<GuestRequestPage> again(Access access, Measurement.Id measurement, GuestRequest.Id id, Again form,
            Locale locale) {
        var found = found(service.sheetForChange(measurement), id);
        if (form.isDone(found.request())) {
            return Optional.empty();
        }
        if (!shares.mayMail(access.organisation())) {
            return Optional.of(page(access, found, form.typed(), List.of(new Mistake("tot",
                    new Words(messages, locale).text("web.share.fault.mails", Shares.MOST_MAILS))), locale));
        }
        return change(access, found, form.typed(), locale,
                (request, until) -> asks.again(access, request, until, locale));
    }

    private Optional<GuestRequestPage> change(Access access, Case found, String typed, Locale locale,
            BiPredicate<GuestRequest, LocalDate> change) {
        var words = new Words(messages, locale);
        var rules = new GuestRules(found.sheet(), found.sheet().chapter(found.request().questions().chapter()),
                List.of());
        var fault = !found.sheet().isOpenTo(access, Permission.ASK_GUESTS)
                ? words.text("maturity.guest.fault.closed")
                : switch (rules.until(typed)) {
                    case Days.Reading.Day(LocalDate day) -> change.test(found.request(), day)
                            ? ""
                            : words.text("maturity.guest.fault.over");
                    case Days.Reading.Refused(String key, String about) -> words.text(key, about);
                    case Days.Reading.Nothing _ -> words.text("maturity.guest.fault.over");
                };
        return fault.isEmpty()
                ? Optional.empty()
                : Optional.of(page(access, found, typed, List.of(new Mistake("tot", fault)), locale));
    }

    /** False when there was nothing to take back any more. */
    @Transactional
    boolean withdraw(Access access, Measurement.Id measurement, GuestRequest.Id id) {
        var found = found(service.sheetForChange(measurement), id);
        return found.sheet().isOwn(access) && asks.withdraw(access, found.request());
    }

    private Case found(Sheet sheet, GuestRequest.Id id) {
        return requests.find(id)
                .filter(one -> one.measurement().equals(sheet.measurement().id()))
                .map(request -> new Case(request, sheet))
                .orElseThrow(NotFoundException::new);
    }

    private GuestRequestPage page(Access access, Case found, String typed, List<Mistake> errors, Locale locale) {
        var request = found.request();
        var keeper = found.sheet().isOpenTo(access, Permission.ASK_GUESTS) && !request.life().withdrawn();
        var running = request.life().finished().isEmpty();
        return new GuestRequestPage(GuestAskPages.path(request), MaturityMessages.PATH + request.measurement(),
                facts(access, new Case(request, found.sheet().in(locale)), new Words(messages, locale)),
                new GuestRequestPage.Deeds(keeper && running && request.asked().works(),
                        keeper && request.guest().address().isPresent(),
                        keeper && running && found.isToBeTakenBack()),
                request.asked().at().toString(), typed, errors, withdrawal(request, new Words(messages, locale)));
    }

    private static GuestRequestPage.Facts facts(Access access, Case found, Words words) {
        var request = found.request();
        var told = new GuestWords(words, found.sheet().today());
        var seen = new GuestSheet(found.sheet(), request);
        var path = MaturityMessages.PATH + request.measurement() + "/hoofdstukken/" + seen.chapter().code();
        var message = request.asked().message();
        return new GuestRequestPage.Facts(found.sheet().measurement().frame().round().name(), path,
                seen.chapter().title(), told.name(request),
                access.may(Permission.ASK_GUESTS) ? request.guest().address().orElse(null) : null,
                told.chip(request), told.state(request),
                words.text("maturity.answered", seen.progress().answered(), seen.progress().applicable()),
                questions(seen, path), Days.write(request.life().until()), request.questions().withEarlier(),
                words.text("maturity.guest.asked-by", request.asked().name(), words.date(request.asked().at()),
                        words.time(request.asked().at())),
                message.isEmpty() ? null : message, found.sheet().english());
    }

    private static List<GuestRequestPage.Asked> questions(GuestSheet seen, String path) {
        return seen.questions()
                .stream()
                .filter(Question::isAsked)
                .map(question -> new GuestRequestPage.Asked(path + "#vraag-" + question.code(),
                        seen.sheet().text(question), seen.isAnswered(question)))
                .toList();
    }

    private static Confirmation withdrawal(GuestRequest request, Words words) {
        var page = GuestAskPages.path(request);
        return new Confirmation("intrekken", words.text("maturity.guest.withdraw.title"),
                words.text("maturity.guest.withdraw.text"), words.text("maturity.guest.withdraw"),
                page + "/intrekken", page + "/intrekken", page);
    }
}
