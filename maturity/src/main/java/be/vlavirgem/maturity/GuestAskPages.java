package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form by which somebody without account is asked, and what becomes of it. */
@Component
class GuestAskPages {

    /** What came of a form. */
    sealed interface Outcome {

        /** The link is on its way. */
        record Asked(GuestRequest.Id request) implements Outcome {}

        /** Something is to be mended. */
        record Refused(GuestAskPage page) implements Outcome {}

        /** The measurement takes no answers. */
        record Closed() implements Outcome {}
    }

    private final MeasurementService service;
    private final GuestAsks asks;
    private final GuestRequests requests;
    private final Shares shares;
    private final MessageSource messages;

    GuestAskPages(MeasurementService service, GuestAsks asks, GuestRequests requests, Shares shares,
            MessageSource messages) {
        this.service = service;
        this.asks = asks;
        this.requests = requests;
        this.shares = shares;
        this.messages = messages;
    }

    /** The address of what was asked. */
    static String path(Measurement.Id measurement, GuestRequest.Id request) {
        return MaturityMessages.PATH + measurement + GuestAskPage.PATH + "/" + request;
    }

    static String path(GuestRequest request) {
        return path(request.measurement(), request.id());
    }

    /** The empty form, or what a lost session had typed; empty while the measurement takes no answers. */
    @Transactional(readOnly = true)
    Optional<GuestAskPage> form(Access access, Measurement.Id id, String chapter, Optional<String> question,
            CarriedForm carried, Locale locale) {
        var rules = rules(access, service.sheet(id), chapter, locale);
        return rules.sheet().takesAnswers()
                ? Optional.of(page(rules, GuestAskForm.of(carried, question, rules.usualEnd()), List.of(), locale))
                : Optional.empty();
    }

    /** Of two who ask the same at once the second is told that it was asked. */
    @Transactional
    Outcome ask(Access access, Measurement.Id id, String chapter, GuestAskForm form, Locale locale) {
        var rules = rules(access, service.sheetForChange(id), chapter, locale);
        if (!rules.sheet().takesAnswers()) {
            return new Outcome.Closed();
        }
        var faults = Stream.concat(rules.faults(form).stream(), tooMany(access)).toList();
        return faults.isEmpty()
                ? new Outcome.Asked(asks.ask(access, rules.sheet(), rules.order(form), locale))
                : new Outcome.Refused(page(rules, form, faults, locale));
    }

    private Stream<GuestRules.Fault> tooMany(Access access) {
        return shares.mayMail(access.organisation())
                ? Stream.empty()
                : Stream.of(new GuestRules.Fault("mail", "web.share.fault.mails", Shares.MOST_MAILS));
    }

    /** Of the own organisation; what a predecessor answered is nobody's to ask. */
    private GuestRules rules(Access access, Sheet found, String chapter, Locale locale) {
        var sheet = found.in(locale);
        if (!sheet.isOwn(access)) {
            throw new NotFoundException();
        }
        return new GuestRules(sheet, sheet.chapter(chapter), requests.about(sheet.measurement().id()));
    }

    private GuestAskPage page(GuestRules rules, GuestAskForm form, List<GuestRules.Fault> faults, Locale locale) {
        var words = new Words(messages, locale);
        var measurement = rules.sheet().measurement();
        return new GuestAskPage(
                MaturityMessages.PATH + measurement.id() + "/hoofdstukken/" + rules.chapter().code(),
                rules.chapter().title(), measurement.frame().round().name(),
                MaturityMessages.PATH + measurement.id(), scopes(form, words), questions(rules, form), numbers(rules),
                form,
                Days.write(rules.lastDay()), earlier(measurement), rules.sheet().english(),
                faults.stream()
                        .map(fault -> new Mistake(fault.field(), words.text(fault.messageKey(), fault.about())))
                        .toList());
    }

    private static Map<String, Integer> numbers(GuestRules rules) {
        var all = rules.sheet().questions(rules.chapter()).stream().map(Question::code).toList();
        return all.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), code -> all.indexOf(code) + 1));
    }

    /** Those of a predecessor are not shown behind a link. */
    private static @Nullable String earlier(Measurement measurement) {
        var earlier = measurement.earlier();
        return earlier.round().isEmpty() || earlier.predecessor().isPresent() ? null : earlier.round();
    }

    private static List<Choice> scopes(GuestAskForm form, Words words) {
        return List.of(
                Choice.of(GuestAskForm.CHAPTER, words.text("maturity.guest.ask.chapter"), !form.isForSome()),
                Choice.of(GuestAskForm.SOME, words.text("maturity.guest.ask.some"), form.isForSome()));
    }

    private static List<Choice> questions(GuestRules rules, GuestAskForm form) {
        return rules.questions()
                .stream()
                .map(question -> Choice.of(question.code(), rules.sheet().text(question),
                        form.isForSome() && form.ticked(question.code())))
                .toList();
    }
}
