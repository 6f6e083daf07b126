package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.web.form.Days;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the page behind a link to answer: nothing on it is of anything that was not asked. */
@Component
class GuestPages {

    private final MessageSource messages;

    GuestPages(MessageSource messages) {
        this.messages = messages;
    }

    GuestPage of(Share share, GuestSheet sheet, String action, Locale locale) {
        var seen = sheet.in(locale);
        return page(share, seen, action, views(seen, locale).kept(seen.questions()), false);
    }

    /** With what could not be kept as it was typed. */
    GuestPage after(Share share, GuestDesk.Outcome outcome, String action, Locale locale) {
        var seen = outcome.sheet().in(locale);
        return page(share, seen, action, views(seen, locale).after(seen.questions(), outcome.saving()),
                outcome.ending() == GuestDesk.Ending.HELD);
    }

    /** Right after sending. */
    GuestSent sent(GuestPage page, Locale locale) {
        var words = new Words(messages, locale);
        var head = page.head();
        return new GuestSent(
                words.text("maturity.guest.sent.text", head.asker(), head.organisation(), page.progress().answered(),
                        page.progress().applicable()),
                words.text("maturity.guest.sent.link", head.asker()));
    }

    /** When the link is opened again; the answers themselves are not shown, for the link stays in a mailbox. */
    GuestSent sentBefore(Share share, GuestRequest request, Locale locale) {
        var words = new Words(messages, locale);
        var at = request.life().finished().orElseThrow();
        var asker = request.asked();
        return new GuestSent(
                words.text("maturity.guest.sent.before", words.date(at), words.time(at), asker.name(),
                        share.ownerName()),
                asker.works()
                        ? words.text("maturity.guest.sent.link", asker.name())
                        : words.text("maturity.guest.sent.left", share.ownerName()));
    }

    /** What a saved answer changes on it. */
    static ChapterPages.Swaps swaps(GuestSheet sheet, GuestPage page, Set<String> fields) {
        return ChapterPages.swaps(sheet.questions(), page.questions(), fields);
    }

    private static GuestPage page(Share share, GuestSheet seen, String action, List<QuestionView> questions,
            boolean held) {
        var request = seen.request();
        var words = request.asked().message();
        return new GuestPage(action,
                new GuestPage.Head(share.ownerName(), request.asked().name(), request.guest().name(),
                        seen.sheet().measurement().frame().round().name(), seen.chapter().title(),
                        (int) seen.questions().stream().filter(Question::isAsked).count(),
                        Days.write(request.life().until()), words.isEmpty() ? null : words),
                request.life().begun().isPresent(), questions, seen.progress(), seen.contradictions(), held,
                seen.sheet().english());
    }

    /** What peers answer and other modules know is not theirs to see. */
    private QuestionViews views(GuestSheet seen, Locale locale) {
        var request = seen.request();
        var reader = new Access(new PersonId(request.id().value()), request.guest().name(), List.of(),
                Optional.empty());
        return new QuestionViews(seen.sheet(), new Words(messages, locale), reader,
                new Hints(seen.sheet().measurement().earlier(), Map.of(), Map.of()));
    }
}
