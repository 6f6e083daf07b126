package be.vlavirgem.benchmark.finance;

import be.vlavirgem.benchmark.comparison.FigureWords;
import be.vlavirgem.benchmark.comparison.Sheet;
import be.vlavirgem.benchmark.finance.ProfilePage.Nothing;
import be.vlavirgem.domain.people.Access;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the financial profile. */
@Component
@Transactional(readOnly = true)
class FinanceProfilePages {

    private final FinanceProfiles profiles;
    private final MessageSource messages;
    private final Clock clock;

    FinanceProfilePages(FinanceProfiles profiles, MessageSource messages, Clock clock) {
        this.profiles = profiles;
        this.messages = messages;
        this.clock = clock;
    }

    ProfilePage of(Access access, Wish wish) {
        var names = new FinanceNames(new FigureWords(messages, wish.locale()));
        var brought = profiles.brought(wish.who(), access.organisation());
        var chosen = brought.choose(wish, LocalDate.now(clock).getYear());
        var filter = new ProfileFilter(brought, chosen, names).view();
        if (brought.isEmpty()) {
            return new ProfilePage(names.text("lead.nothing"), filter,
                    new Nothing(names.text("nothing." + wish.who()), names.text("nothing.text")), null);
        }
        var drawing = drawing(access, chosen, names, wish.tableFirst());
        return new ProfilePage(names.text("lead", names.volume(chosen.kind(), chosen.year())), filter, null,
                drawing.profile(new ProfileNotices(brought, drawing, names).of(access)));
    }

    private ProfileDrawing drawing(Access access, Chosen chosen, FinanceNames names, boolean tableFirst) {
        return new ProfileDrawing(chosen, profiles.blocks(chosen, access.organisation()),
                profiles.domains(chosen, access.organisation()), names, tableFirst);
    }

    /** The same as a table to take along. */
    Sheet sheet(Access access, Wish wish) {
        var names = new FinanceNames(new FigureWords(messages, wish.locale()));
        var chosen = profiles.brought(wish.who(), access.organisation())
                .choose(wish, LocalDate.now(clock).getYear());
        return new ProfileSheet(drawing(access, chosen, names, false), names).sheet();
    }
}
