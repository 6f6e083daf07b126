package be.vlavirgem.maturity;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.platform.messages.MailTexts;
import be.vlavirgem.platform.messages.WrittenMail;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.list.ListPage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what V-ICT-OR needs when it calls or reminds an authority. */
@Component
@Transactional(readOnly = true)
class CallPages {

    /** A version of the note, with who and when in words. */
    record NoteView(String text, String by) {}

    /**
     * The page of one authority.
     *
     * @param over that nobody can answer any more, nor get longer
     * @param used that somebody of it can sign in
     * @param asked that it is of the round; nothing is noted of another
     * @param contact whom to call; null for who ended, whose contact is not kept
     * @param seen the version of the note that the form was made from
     */
    record Call(String id, String name, String roundId, String round, boolean over, boolean used, boolean asked,
            @Nullable List<ContactForm.Fact> contact, List<NoteView> notes, int seen, String current) {}

    /** The page and its row of the list, where it stands there. */
    record Shown(Call call, Optional<ListPage.Row> facts) {}

    /** Whom a reminder goes to. */
    record Target(String id, String name, boolean reachable, String why, boolean chosen) {}

    /** The mail as one of them gets it: whose it is, the last day in it, and whether others have a later one. */
    record Letter(String authority, String day, boolean othersLater, WrittenMail mail) {}

    /**
     * The preview of a reminder.
     *
     * @param chosen how many of them it goes to
     * @param letter null when nobody can be reminded
     */
    record Preview(String round, List<Target> targets, int chosen, boolean lately, boolean quiet,
            @Nullable Letter letter, String language) {

        /** True when one of them at least can be reminded. */
        public boolean isPossible() {
            return letter != null;
        }
    }

    private final CallRound rounds;
    private final CallNotes notes;
    private final CallContacts contacts;
    private final Reminders reminders;
    private final RoundAuthorities authorities;
    private final MailTexts texts;
    private final MessageSource messages;
    private final Clock clock;

    CallPages(CallRound rounds, CallNotes notes, CallContacts contacts, Reminders reminders,
            RoundAuthorities authorities, MailTexts texts, MessageSource messages, Clock clock) {
        this.rounds = rounds;
        this.notes = notes;
        this.contacts = contacts;
        this.reminders = reminders;
        this.authorities = authorities;
        this.texts = texts;
        this.messages = messages;
        this.clock = clock;
    }

    /** With what the list says of it, which is asked within the same transaction. */
    Shown shown(OrganisationId organisation, Supplier<Optional<ListPage.Row>> facts, Locale locale) {
        return new Shown(call(organisation, locale), facts.get());
    }

    Call call(OrganisationId organisation, Locale locale) {
        var words = new Words(messages, locale);
        var running = rounds.now().orElseThrow(NotFoundException::new);
        var round = running.id();
        var callee = authorities.callee(round, organisation, LocalDate.now(clock)).orElseThrow(NotFoundException::new);
        var noted = notes.of(round, organisation);
        return new Call(organisation.toString(), callee.name(), round.toString(), running.name(), running.over(),
                callee.used(), callee.asked(),
                contacts.find(organisation).map(kept -> kept.contact().facts(words)).orElse(null),
                noted.stream()
                        .map(note -> new NoteView(note.text(), words.text("maturity.calls.noted", note.by(),
                                words.date(note.at()), words.time(note.at()))))
                        .toList(),
                noted.isEmpty() ? 0 : noted.getFirst().version(), noted.isEmpty() ? "" : noted.getFirst().text());
    }

    /**
     * Of those the list was narrowed to, which is asked within the same transaction; {@code chosen} is null before anybody
     * was. Nothing before there is a round.
     */
    Optional<Preview> preview(Supplier<List<UUID>> among, @Nullable Collection<UUID> chosen, Locale locale) {
        return rounds.now().map(round -> preview(round, among.get(), chosen, locale));
    }

    private Preview preview(CallRound.Running round, Collection<UUID> among, @Nullable Collection<UUID> chosen,
            Locale locale) {
        var words = new Words(messages, locale);
        var language = locale.getLanguage().equals("en") ? "en" : "nl";
        var candidates = reminders.candidates(round.id(), among);
        var day = usual(candidates);
        var targets = candidates.stream()
                .map(each -> new Target(each.id().toString(), each.name(), each.isReachable(), why(each, day, words),
                        each.isReachable() && (chosen == null ? !each.lately() : chosen.contains(each.id()))))
                .toList();
        return new Preview(round.name(), targets,
                (int) targets.stream().filter(Target::chosen).count(),
                candidates.stream().anyMatch(each -> each.isReachable() && each.lately()), reminders.isQuiet(),
                day.map(last -> letter(round, candidates, last, language)).orElse(null), language);
    }

    /** The last day of who has no longer than others; empty when nobody can be reminded. */
    private static Optional<LocalDate> usual(List<Reminders.Candidate> candidates) {
        return candidates.stream()
                .filter(Reminders.Candidate::isReachable)
                .map(Reminders.Candidate::last)
                .min(Comparator.naturalOrder());
    }

    private Letter letter(CallRound.Running round, List<Reminders.Candidate> candidates, LocalDate day,
            String language) {
        var reached = candidates.stream().filter(Reminders.Candidate::isReachable).toList();
        var first = reached.stream().filter(each -> each.last().equals(day)).findFirst().orElseThrow();
        var text = texts.find(MaturityMessages.REMINDED, language).orElseThrow();
        return new Letter(first.name(), Days.write(day), reached.stream().anyMatch(each -> each.last().isAfter(day)),
                texts.preview(text, first.name(), round.name(), day));
    }

    private static String why(Reminders.Candidate candidate, Optional<LocalDate> usual, Words words) {
        return Stream.of(standing(candidate, words), longer(candidate, usual, words), unmailed(candidate, words))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String longer(Reminders.Candidate candidate, Optional<LocalDate> usual, Words words) {
        return candidate.isReachable() && usual.filter(candidate.last()::isAfter).isPresent()
                ? words.text("maturity.reminders.longer", words.date(candidate.last()))
                : "";
    }

    private static String unmailed(Reminders.Candidate candidate, Words words) {
        if (!candidate.isReachable() || candidate.unmailed() == null) {
            return "";
        }
        return candidate.mailed()
                ? words.text("maturity.reminders.no-mail-to", candidate.unmailed())
                : words.text("maturity.reminders.no-mail");
    }

    private static String standing(Reminders.Candidate candidate, Words words) {
        if (!candidate.inTime()) {
            return words.text("maturity.reminders.too-late");
        }
        if (!candidate.peopled()) {
            return words.text("maturity.reminders.nobody-there");
        }
        return candidate.reminded() == null
                ? ""
                : words.text(candidate.lately() ? "maturity.reminders.reminded-lately" : "maturity.reminders.reminded",
                        words.date(candidate.reminded()));
    }
}
