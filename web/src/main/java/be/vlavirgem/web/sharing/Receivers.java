package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.organisation.Organisations.Named;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.sharing.ShareDesk.Fault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds with whom a form wants to share: a link, an organisation by its whole name, or the one that was chosen of several. */
@Component
class Receivers {

    private static final int MOST_ALIKE = 10;

    /**
     * Whom it means, or what is wrong with it.
     *
     * @param alike those to choose from, while the name alone does not tell
     */
    record Found(Optional<Grantee> grantee, Optional<Fault> fault, List<Named> alike) {

        private static Found of(Grantee grantee, List<Named> alike) {
            return new Found(Optional.of(grantee), Optional.empty(), alike);
        }

        private static Found wrong(String field, String key, String about) {
            return new Found(Optional.empty(), Optional.of(new Fault(field, key, about)), List.of());
        }
    }

    private final Organisations organisations;
    private final Shares shares;
    private final Clock clock;

    Receivers(Organisations organisations, Shares shares, Clock clock) {
        this.organisations = organisations;
        this.shares = shares;
        this.clock = clock;
    }

    Found of(Access access, ShareForm form) {
        return form.isLink() ? link(access, form) : organisation(access, form);
    }

    private Found link(Access access, ShareForm form) {
        if (form.label().length() > ShareForm.LONGEST_LABEL || form.isForNobody()) {
            return Found.wrong("voor", "web.share.fault.label", String.valueOf(ShareForm.LONGEST_LABEL));
        }
        if (!form.address().isEmpty() && form.email().isEmpty()) {
            return Found.wrong("mail", "web.share.fault.mail", form.address());
        }
        if (form.email().isPresent() && !shares.mayMail(access.organisation())) {
            return Found.wrong("mail", "web.share.fault.mails", String.valueOf(Shares.MOST_MAILS));
        }
        return Found.of(new Grantee.Link(Optional.of(form.label()).filter(label -> !label.isEmpty()), form.email()),
                List.of());
    }

    private Found organisation(Access access, ShareForm form) {
        if (form.name().isEmpty()) {
            return Found.wrong("naam", "web.share.fault.name", "");
        }
        var alike = organisations.inWhoseName(access.organisation(), form.name(), LocalDate.now(clock), MOST_ALIKE);
        var others = alike.found().stream().filter(one -> !one.id().equals(access.organisation())).toList();
        if (others.isEmpty()) {
            return alike.found().isEmpty()
                    ? Found.wrong("naam", "web.share.fault.unknown", form.name())
                    : Found.wrong("naam", "web.share.fault.own", alike.found().getFirst().name());
        }
        return alike.certain().isPresent() ? Found.of(grantee(others.getFirst()), List.of()) : chosen(others, form);
    }

    /** Half a name is a question, never an answer: nothing is shared with whoever happens to be found. */
    private static Found chosen(List<Named> others, ShareForm form) {
        return others.stream()
                .filter(one -> form.chose(one.id().toString()))
                .findFirst()
                .map(one -> Found.of(grantee(one), others))
                .orElseGet(() -> new Found(Optional.empty(),
                        Optional.of(new Fault("gekozen", "web.share.fault.choose", form.name())), others));
    }

    private static Grantee grantee(Named organisation) {
        return new Grantee.Organisation(organisation.id());
    }
}
