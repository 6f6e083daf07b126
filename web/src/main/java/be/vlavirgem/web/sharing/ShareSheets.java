package be.vlavirgem.web.sharing;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.EmailAddress;
import be.vlavirgem.platform.sharing.Grantee;
import be.vlavirgem.platform.sharing.Share;
import be.vlavirgem.platform.sharing.ShareId;
import be.vlavirgem.platform.sharing.Shares;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.list.ListFacts;
import be.vlavirgem.web.list.ListPage;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.sharing.ShareDesk.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one share, and what is done there. */
@Service
@Transactional
class ShareSheets {

    /**
     * What the page shows.
     *
     * @param changeable that it was not withdrawn
     * @param mailedTo where its link was sent; empty when nowhere
     */
    record Sheet(String id, String name, List<ListPage.Cell> facts, boolean changeable, String mailedTo, String typed,
            List<Mistake> errors, Confirmation withdrawal) {

        /** What is wrong with the day; null when nothing is. */
        public @Nullable String error() {
            return errors.stream().map(Mistake::text).findFirst().orElse(null);
        }
    }

    private final ShareList list;
    private final ListFacts facts;
    private final Shares shares;
    private final ShareDesk desk;
    private final ShareForms forms;
    private final MessageSource messages;

    ShareSheets(ShareList list, ListFacts facts, Shares shares, ShareDesk desk, ShareForms forms,
            MessageSource messages) {
        this.list = list;
        this.facts = facts;
        this.shares = shares;
        this.desk = desk;
        this.forms = forms;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Sheet of(Access access, ShareId id, Optional<String> typed, Locale locale) {
        var share = own(access, id);
        return sheet(access, share, typed.orElseGet(() -> Days.write(share.until())), List.of(), locale);
    }

    @Transactional(readOnly = true)
    Sheet of(Access access, ShareId id, String typed, List<Fault> faults, Locale locale) {
        return sheet(access, own(access, id), typed, faults, locale);
    }

    /** The page that asks whether it is to be withdrawn. */
    @Transactional(readOnly = true)
    Sheet toWithdraw(Access access, ShareId id, Locale locale) {
        var share = own(access, id);
        return sheet(access, share, Days.write(share.until()), List.of(), locale);
    }

    /** What is to be approved is asked, followed and taken back beside the thing itself. */
    private Share own(Access access, ShareId id) {
        return shares.find(id)
                .filter(share -> share.owner().equals(access.organisation())
                        && share.purpose() == Share.Purpose.READ)
                .orElseThrow(NotFoundException::new);
    }

    private Sheet sheet(Access access, Share share, String typed, List<Fault> faults, Locale locale) {
        var row = facts.of(list, access, share.id().value(), locale).orElseThrow(NotFoundException::new);
        return new Sheet(share.id().toString(), row.name(), row.cells(),
                !share.withdrawn(), mailedTo(share), typed, forms.errors(faults, locale), withdrawal(share, locale));
    }

    private static String mailedTo(Share share) {
        return share.grantee() instanceof Grantee.Link link ? link.address().map(EmailAddress::value).orElse("") : "";
    }

    private Confirmation withdrawal(Share share, Locale locale) {
        var page = ShareList.PATH + "/" + share.id();
        return new Confirmation("intrekken", text("web.share.withdraw.title", locale),
                text("web.share.withdraw.text", locale), text("web.share.withdraw", locale), page + "/intrekken",
                page + "/intrekken", page);
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, "", locale));
    }

    /** What is wrong with the day, or nothing once it holds. */
    List<Fault> extend(Access access, ShareId id, String typed) {
        var share = own(access, id);
        var faults = new ArrayList<Fault>();
        desk.end(typed, faults)
                .filter(day -> !shares.extend(access, share, day))
                .ifPresent(day -> faults.add(new Fault("tot", "web.share.fault.withdrawn", "")));
        return faults;
    }

    void withdraw(Access access, ShareId id) {
        shares.withdraw(access, own(access, id));
    }
}
