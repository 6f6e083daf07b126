package be.vlavirgem.web.api;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.tokens.ApiToken;
import be.vlavirgem.platform.tokens.ApiTokenId;
import be.vlavirgem.platform.tokens.ApiTokens;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of an organisation as its administrators see and make them. */
@Service
@Transactional
class Keys {

    private static final int LONGEST_NAME = 60;

    /** What became of a form. */
    sealed interface Outcome {

        /** Made: the key, to be shown this once. */
        record Made(String key) implements Outcome {}

        /** What has to be mended. */
        record Refused(KeyPage page) implements Outcome {}
    }

    private final ApiTokens tokens;
    private final MessageSource messages;
    private final Clock clock;

    Keys(ApiTokens tokens, MessageSource messages, Clock clock) {
        this.tokens = tokens;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    KeyPage page(Access access, CarriedForm carried, Locale locale) {
        return page(access, KeyForm.of(carried, LocalDate.now(clock)), List.of(), locale);
    }

    private KeyPage page(Access access, KeyForm form, List<Mistake> errors, Locale locale) {
        return new KeyPage(tokens.of(access.organisation()).stream().map(token -> line(token, locale)).toList(), form,
                errors);
    }

    private KeyPage.Line line(ApiToken token, Locale locale) {
        var today = LocalDate.now(clock);
        var works = token.isValidOn(today);
        var state = works ? "works" : token.withdrawn() ? "withdrawn" : "ended";
        return new KeyPage.Line(token.id().toString(), token.name(),
                token.scopes()
                        .stream()
                        .sorted()
                        .map(scope -> text("web.key.scope." + scope, locale))
                        .collect(Collectors.joining(", ")),
                Days.write(token.until()),
                token.lastUsed().map(Days::write).orElseGet(() -> text("web.key.never", locale)),
                token.madeBy(), works ? "good" : "", text("web.key.state." + state, locale), works);
    }

    Outcome make(Access access, KeyForm form, Locale locale) {
        var errors = errors(access, form, locale);
        if (!errors.isEmpty()) {
            return new Outcome.Refused(page(access, form, errors, locale));
        }
        return new Outcome.Made(
                tokens.make(access, form.name(), form.scopes(), Days.read(form.until()).orElseThrow()));
    }

    private List<Mistake> errors(Access access, KeyForm form, Locale locale) {
        var today = LocalDate.now(clock);
        var errors = new ArrayList<Mistake>();
        if (form.name().isEmpty() || form.name().length() > LONGEST_NAME) {
            errors.add(new Mistake("naam", text("web.key.fault.name", locale)));
        } else if (tokens.of(access.organisation())
                .stream()
                .filter(token -> token.isValidOn(today))
                .count() >= ApiTokens.MOST) {
            errors.add(new Mistake("naam", text("web.key.fault.many", locale)));
        }
        if (form.scopes().isEmpty()) {
            errors.add(new Mistake("organisatiegegevens", text("web.key.fault.scopes", locale)));
        }
        if (Days.need(form.until(),
                Days.Range.between(today, today.plusYears(1))) instanceof Days.Reading.Refused(var key, var about)) {
            errors.add(new Mistake("tot", text(key, locale, about)));
        }
        return errors;
    }

    @Transactional(readOnly = true)
    Confirmation withdrawal(Access access, ApiTokenId id, Locale locale) {
        var token = tokens.find(access.organisation(), id).orElseThrow(NotFoundException::new);
        var page = KeyController.PATH + "/" + id + "/intrekken";
        return new Confirmation("intrekken", text("web.key.withdraw.title", locale, token.name()),
                text("web.key.withdraw.text", locale), text("web.key.withdraw", locale), page, page,
                KeyController.PATH);
    }

    private String text(String key, Locale locale, Object... about) {
        return Objects.requireNonNull(messages.getMessage(key, about, "", locale));
    }
}
