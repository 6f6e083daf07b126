package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.web.form.Days;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be asked of somebody without account, in a chapter of a sheet that takes answers. */
record GuestRules(Sheet sheet, Chapter chapter, List<GuestRequest> before) {

    /** What is wrong with a field. */
    record Fault(String field, String messageKey, Object about) {}

    /** The questions one can be asked, in order: those that are not asked now may be once another is answered. */
    List<Question> questions() {
        return sheet.questions(chapter).stream().filter(Question::isAsked).toList();
    }

    /** Fourteen days from now, within the measurement. */
    LocalDate usualEnd() {
        var usual = sheet.today().plusDays(GuestRequest.DAYS);
        return usual.isAfter(lastDay()) ? lastDay() : usual;
    }

    /** That of the measurement. */
    LocalDate lastDay() {
        return sheet.measurement().frame().round().closesOn();
    }

    Days.Reading until(String typed) {
        return Days.need(typed, Days.Range.between(sheet.today(), lastDay()));
    }

    /** The codes that were chosen; empty when none was. */
    List<String> chosen(GuestAskForm form) {
        return questions().stream()
                .map(Question::code)
                .filter(code -> !form.isForSome() || form.ticked(code))
                .toList();
    }

    List<Fault> faults(GuestAskForm form) {
        return Stream.of(name(form), address(form),
                chosen(form).isEmpty() ? fault("vraag", "maturity.guest.fault.questions", "") : Optional.<Fault>empty(),
                until(String.valueOf(form.tot())) instanceof Days.Reading.Refused(String key, String about)
                        ? fault("tot", key, about)
                        : Optional.<Fault>empty(),
                form.message().length() > GuestRequest.LONGEST_MESSAGE
                        ? fault("bericht", "maturity.guest.fault.message", GuestRequest.LONGEST_MESSAGE)
                        : Optional.<Fault>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fault> name(GuestAskForm form) {
        var name = form.name();
        var isOne = !name.isEmpty() && name.length() <= GuestRequest.LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        return isOne ? Optional.empty() : fault("naam", "maturity.guest.fault.name", GuestRequest.LONGEST_NAME);
    }

    private Optional<Fault> address(GuestAskForm form) {
        return form.email()
                .map(address -> waitsFor(address, chosen(form))
                        ? fault("mail", "maturity.guest.fault.asked", address.value())
                        : Optional.<Fault>empty())
                .orElseGet(() -> fault("mail", "maturity.guest.fault.mail", form.address()));
    }

    /** Whether the same was asked of that address and is not answered. */
    private boolean waitsFor(EmailAddress address, List<String> codes) {
        return before.stream()
                .filter(request -> request.isOpenOn(sheet.today()))
                .filter(request -> request.guest().address().filter(address.value()::equalsIgnoreCase).isPresent())
                .anyMatch(request -> request.questions().codes().stream().anyMatch(codes::contains));
    }

    /** Of a form without faults. */
    GuestOrder order(GuestAskForm form) {
        var until = until(String.valueOf(form.tot())) instanceof Days.Reading.Day(LocalDate day) ? day : usualEnd();
        return new GuestOrder(form.name(), form.email().orElseThrow(),
                new GuestRequest.Questions(chapter.code(), chosen(form), form.isWithEarlier()), until,
                form.message());
    }

    private static Optional<Fault> fault(String field, String messageKey, Object about) {
        return Optional.of(new Fault(field, messageKey, about));
    }
}
