package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rounds for the pages of the back office. */
@Component
@Transactional(readOnly = true)
class RoundPages {

    /** The form of a round, new or to be changed. */
    record Form(@Nullable RoundView round, RoundForm typed, List<Choice> versions, int seen, List<Mistake> errors) {

        /** What is wrong at a field. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /** A round with who got longer in it, and that something was corrected after it. */
    record Whole(RoundView round, List<ExtensionView> extensions, List<Corrections.Told> corrections) {}

    /** Who got longer. */
    record ExtensionView(@Nullable String organisation, @Nullable String name, @Nullable String until, String reason,
            String by, boolean current) {}

    /** What asks whether something is to be done with a round, and what stands in the way. */
    record Confirming(RoundView round, Confirmation confirmation, List<Mistake> errors) {}

    /** The form that gives longer. */
    record Extending(RoundView round, ExtensionForm typed, List<Choice> whom, List<Mistake> errors) {

        /** What is wrong at a field. */
        public @Nullable String error(String field) {
            return Mistake.at(field, errors);
        }
    }

    /** From so many days before its first day on, who opens a round is told how early that is. */
    private static final int EARLY_IN_DAYS = 15;

    private final RoundService service;
    private final RoundExtensions extensions;
    private final RoundAuthorities authorities;
    private final PublishedQuestionnaires questionnaires;
    private final Corrections corrections;
    private final MessageSource messages;
    private final Clock clock;

    RoundPages(RoundService service, RoundExtensions extensions, RoundAuthorities authorities,
            PublishedQuestionnaires questionnaires, Corrections corrections, MessageSource messages, Clock clock) {
        this.service = service;
        this.extensions = extensions;
        this.authorities = authorities;
        this.questionnaires = questionnaires;
        this.corrections = corrections;
        this.messages = messages;
        this.clock = clock;
    }

    List<RoundView> all(Locale locale) {
        var versions = service.published();
        return service.all()
                .stream()
                .map(round -> view(round, versions, words(locale)))
                .toList();
    }

    Whole whole(Round.Id id, Locale locale) {
        return new Whole(view(id, locale), extensions(id, locale), corrections.in(id));
    }

    RoundView view(Round.Id id, Locale locale) {
        return view(service.round(id), service.published(), words(locale));
    }

    private RoundView view(Round round, List<QuestionnaireVersion> versions, Words words) {
        var asked = versions.stream().filter(each -> each.id().equals(round.questionnaire())).findFirst();
        return RoundView.of(round, LocalDate.now(clock), asked.map(version -> label(version, words)).orElse(""), words);
    }

    private String label(QuestionnaireVersion version, Words words) {
        return words.text("maturity.questionnaires.name", questionnaires.of(version.id()).title(),
                version.number());
    }

    /** A new one: the autumn of the next year without a round. */
    Form planning(Optional<RoundForm> typed, List<RoundRules.Fault> faults, Locale locale) {
        var versions = service.published();
        var form = typed.orElseGet(() -> RoundForm.usual(nextYear(),
                versions.isEmpty() ? "" : versions.getFirst().id().toString()));
        return new Form(null, form, choices(versions, form, locale), 0, inWords(faults, locale));
    }

    private int nextYear() {
        var today = LocalDate.now(clock);
        var taken = service.all().stream().map(Round::year).toList();
        var first = today.getMonthValue() < 9 ? today.getYear() : today.getYear() + 1;
        return Stream.iterate(first, year -> year + 1).filter(year -> !taken.contains(year)).findFirst().orElseThrow();
    }

    Form changing(Round.Id id, Optional<RoundForm> typed, List<RoundRules.Fault> faults, Locale locale) {
        var versions = service.published();
        var round = service.round(id);
        var form = typed.orElseGet(() -> RoundForm.of(round));
        return new Form(view(round, versions, words(locale)), form,
                choices(versions, form, locale), round.version(), inWords(faults, locale));
    }

    private List<Choice> choices(List<QuestionnaireVersion> versions, RoundForm form, Locale locale) {
        return versions.stream()
                .map(version -> Choice.of(version.id().toString(), label(version, words(locale)),
                        version.id().toString().equals(form.vragenlijst())))
                .toList();
    }

    Extending extending(Round.Id id, ExtensionForm typed, List<RoundRules.Fault> faults, Locale locale) {
        var everybody = Choice.of("", words(locale).text("maturity.rounds.extend.everybody"), typed.wie().isBlank());
        var each = authorities.byName(service.round(id).opensOn(), LocalDate.now(clock))
                .stream()
                .map(named -> Choice.of(named.id().toString(), named.name(),
                        named.id().toString().equals(typed.wie())));
        return new Extending(view(id, locale), typed, Stream.concat(Stream.of(everybody), each).toList(),
                inWords(faults, locale));
    }

    private List<ExtensionView> extensions(Round.Id id, Locale locale) {
        var words = words(locale);
        return extensions.of(id)
                .stream()
                .map(each -> new ExtensionView(each.organisation() == null ? null : each.organisation().toString(),
                        each.name(), each.until() == null ? null : words.date(each.until()), each.reason(),
                        words.text("maturity.rounds.by", each.by(), words.date(each.at())), each.current()))
                .toList();
    }

    /** Asks whether a deed (openen, sluiten, schrappen) is meant. */
    Confirming confirming(Round.Id id, String deed, List<RoundRules.Fault> faults, Locale locale) {
        var round = view(id, locale);
        return new Confirming(round, confirmation(round, deed, locale), inWords(faults, locale));
    }

    private Confirmation confirmation(RoundView round, String deed, Locale locale) {
        var words = words(locale);
        var address = "%s/%s".formatted(round.path(), deed);
        return new Confirmation(deed, words.text("maturity.rounds.%s.title".formatted(deed), round.name()),
                text(round, deed, words), words.text("maturity.rounds.%s.do".formatted(deed)), address, address,
                round.path(), round.version());
    }

    private String text(RoundView round, String deed, Words words) {
        var text = words.text("maturity.rounds.%s.text".formatted(deed), round.closesOn());
        return switch (deed) {
            case "openen" -> text + early(round, words);
            case "sluiten" -> text + " " + forGood(round, words);
            default -> text;
        };
    }

    /** Months before its first day it is more likely a mistake than a wish. */
    private String early(RoundView round, Words words) {
        var days = Days.read(round.opensOn())
                .map(first -> LocalDate.now(clock).until(first, ChronoUnit.DAYS))
                .orElse(0L);
        return days < EARLY_IN_DAYS ? "" : " " + words.text("maturity.rounds.openen.early", round.opensOn(), days);
    }

    /** What is closed now cannot be opened again, unless somebody has longer. */
    private String forGood(RoundView round, Words words) {
        return extensions.longest(new Round.Id(UUID.fromString(round.id())))
                .filter(until -> !until.isBefore(LocalDate.now(clock)))
                .map(until -> words.text("maturity.rounds.sluiten.longer", words.date(until)))
                .orElseGet(() -> words.text("maturity.rounds.sluiten.final"));
    }

    /** Asks whether this organisation is to end with the others, and says when that shows the figures; empty when it does. */
    Optional<Confirming> takingBack(Round.Id id, OrganisationId organisation, List<RoundRules.Fault> faults,
            Locale locale) {
        var current = extensions.of(id).stream().filter(RoundExtensions.Extension::current).toList();
        var round = view(id, locale);
        return current.stream()
                .filter(each -> organisation.value().equals(each.organisation()))
                .findFirst()
                .map(mine -> new Confirming(round,
                        takingBack(round, mine, isLast(round, mine, current), words(locale)),
                        inWords(faults, locale)));
    }

    /** Whether nobody could answer any more without it. */
    private boolean isLast(RoundView round, RoundExtensions.Extension mine,
            List<RoundExtensions.Extension> current) {
        return round.isClosed() && !round.over() && current.stream()
                .filter(other -> !other.equals(mine))
                .map(RoundExtensions.Extension::until)
                .noneMatch(until -> until != null && !until.isBefore(LocalDate.now(clock)));
    }

    private static Confirmation takingBack(RoundView round, RoundExtensions.Extension mine, boolean last,
            Words words) {
        var address = "%s/verlengingen/%s/terug".formatted(round.path(), mine.organisation());
        var text = "maturity.rounds.extension.back." + (last ? "last" : "text");
        var whose = Objects.requireNonNull(mine.name());
        return new Confirmation("terugnemen", words.text("maturity.rounds.extension.back.title", whose),
                words.text(text, whose), words.text("maturity.rounds.extension.back.do"), address, address,
                round.path(), round.version());
    }

    List<Mistake> inWords(List<RoundRules.Fault> faults, Locale locale) {
        return faults.stream().map(fault -> fault.inWords(words(locale))).toList();
    }

    private Words words(Locale locale) {
        return new Words(messages, locale);
    }
}
