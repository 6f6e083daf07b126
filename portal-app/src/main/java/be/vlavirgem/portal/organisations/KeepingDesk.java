package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.organisation.OrganisationKind;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages on which an organisation is corrected and ended, and what their forms do. */
@Component
class KeepingDesk {

    private static final int LONGEST_NAME = 150;
    private static final String OVO = "OVO[0-9]{6}";

    private final OrganisationTable table;
    private final OrganisationKeeper keeper;
    private final MessageSource messages;
    private final Clock clock;
    private final TransactionTemplate reading;

    KeepingDesk(OrganisationTable table, OrganisationKeeper keeper, MessageSource messages, Clock clock,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.keeper = keeper;
        this.messages = messages;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    KeepingPage<CorrectionForm> correction(OrganisationId id, CarriedForm carried) {
        var kept = find(id);
        return page(kept, CorrectionForm.of(kept).over(carried), List.of());
    }

    private KeptOrganisation find(OrganisationId id) {
        return read(() -> table.find(id)).orElseThrow(NotFoundException::new);
    }

    private <T> T read(Supplier<T> question) {
        return Objects.requireNonNull(reading.execute(status -> question.get()));
    }

    private static <F> KeepingPage<F> page(KeptOrganisation kept, F typed, List<Mistake> mistakes) {
        return new KeepingPage<>(path(kept.id()), kept.name(), kept.isAuthority(), typed, List.of(), mistakes);
    }

    static String path(OrganisationId id) {
        return OrganisationList.PATH + "/" + id;
    }

    /** Keeps what was corrected; the page again when something is to be mended. */
    Optional<KeepingPage<CorrectionForm>> correct(Access by, OrganisationId id, CorrectionForm form, Locale locale) {
        var kept = find(id);
        var mistakes = mistakes(kept, form, locale);
        if (mistakes.isEmpty()) {
            keeper.correct(by, kept, kept.corrected(form.name(), form.numbers(kept.isAuthority())));
            return Optional.empty();
        }
        return Optional.of(page(kept, form.againFor(kept), mistakes));
    }

    private List<Mistake> mistakes(KeptOrganisation kept, CorrectionForm form, Locale locale) {
        var mistakes = new ArrayList<Mistake>();
        if (!form.isOf(kept)) {
            mistakes.add(mistake("naam", locale, "portal.keeping.fault.meanwhile", kept.name()));
        }
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            mistakes.add(mistake("naam", locale, "portal.keeping.fault.name"));
        }
        if (kept.kind() == OrganisationKind.PRACTICE && !form.name().startsWith("Oefengemeente ")) {
            mistakes.add(mistake("naam", locale, "portal.practice.fault.prefix"));
        }
        kboFault(mistakes, "gemeente", form.gemeente(), locale);
        kboFault(mistakes, "ocmw", form.ocmw(), locale);
        kboFault(mistakes, "kbo", form.kbo(), locale);
        if (!form.ovoCode().isEmpty() && !form.ovoCode().matches(OVO)) {
            mistakes.add(mistake("ovo", locale, "portal.keeping.fault.ovo"));
        }
        return mistakes.isEmpty() ? read(() -> taken(kept, form, locale)) : mistakes;
    }

    private void kboFault(List<Mistake> mistakes, String field, @Nullable String typed, Locale locale) {
        if (!TypedKbo.of(typed).isSensible()) {
            mistakes.add(mistake(field, locale, "portal.keeping.fault.kbo"));
        }
    }

    /** What another organisation has already; what was so before is left alone. */
    private List<Mistake> taken(KeptOrganisation kept, CorrectionForm form, Locale locale) {
        var mistakes = new ArrayList<Mistake>();
        if (!kept.name().equals(form.name()) && table.isNameTaken(kept.kind(), List.of(kept.id()), form.name())) {
            mistakes.add(mistake("naam", locale, "portal.keeping.fault.name-taken"));
        }
        var numbers = form.numbers(kept.isAuthority());
        var fresh = numbers.keySet()
                .stream()
                .filter(field -> !field.equals(KeptOrganisation.OVO)
                        && !kept.number(field).equals(numbers.get(field)))
                .map(numbers::get)
                .toList();
        table.bearer(List.of(kept.id()), fresh)
                .ifPresent(bearer -> mistakes.add(mistake(kept.isAuthority() ? "gemeente" : "kbo", locale,
                        "portal.keeping.fault.kbo-taken", bearer)));
        return mistakes;
    }

    KeepingPage<EndForm> ending(OrganisationId id, CarriedForm carried) {
        var kept = endable(id);
        return page(kept, new EndForm(carried.value("dag").orElse("")), List.of());
    }

    private KeptOrganisation endable(OrganisationId id) {
        return Optional.of(find(id)).filter(KeptOrganisation::mayEnd).orElseThrow(NotFoundException::new);
    }

    /** Ends it; the page again when something is to be mended. */
    Optional<KeepingPage<EndForm>> end(Access by, OrganisationId id, EndForm form, Locale locale) {
        var kept = endable(id);
        return switch (Days.need(form.day(), daysToEnd(kept))) {
            case Days.Reading.Day(var last) -> keeper.end(by, kept, last)
                    ? Optional.empty()
                    : Optional.of(page(kept, form, List.of(mistake("dag", locale, "portal.keeping.fault.ended"))));
            case Days.Reading.Refused(var key, var about) -> Optional
                    .of(page(kept, form, List.of(mistake("dag", locale, key, about))));
            case Days.Reading.Nothing() -> throw new IllegalStateException("A day is needed");
        };
    }

    /** An authority that counts in a round that has opened existed on its 1 September. */
    private Days.Range daysToEnd(KeptOrganisation kept) {
        var today = LocalDate.now(clock);
        var first = kept.from().orElse(today.minusYears(10));
        return Days.Range.between(settled().filter(day -> kept.isAuthority() && day.isAfter(first)).orElse(first),
                today.plusYears(1));
    }

    private Optional<LocalDate> settled() {
        return read(() -> table.settled(LocalDate.now(clock)));
    }

    /** What came of taking an end back. */
    enum Resumption {
        DONE,
        REFUSED,
        /** Another has its NIS code meanwhile. */
        TAKEN
    }

    Resumption resume(Access by, OrganisationId id) {
        var kept = find(id);
        var settled = settled();
        try {
            return kept.mayResume() && kept.until()
                    .map(last -> settled.filter(last::isBefore).orElse(last).plusDays(1))
                    .filter(from -> keeper.resume(by, kept, from))
                    .isPresent() ? Resumption.DONE : Resumption.REFUSED;
        } catch (DataIntegrityViolationException taken) {
            return Resumption.TAKEN;
        }
    }

    private Mistake mistake(String field, Locale locale, String key, Object... about) {
        return new Mistake(field, text(locale, key, about));
    }

    private String text(Locale locale, String key, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
