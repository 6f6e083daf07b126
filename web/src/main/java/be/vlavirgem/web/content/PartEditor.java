package be.vlavirgem.web.content;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.EntryEdits;
import be.vlavirgem.platform.entries.EntryPlace;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Mistake;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is typed of one entry, puts in new ones, takes them out, and moves them. */
@Component
@Transactional
class PartEditor {

    /** What comes after. */
    sealed interface Next {

        /** It is kept; the key of the entry. */
        record Done(String key) implements Next {}

        /** No draft any more. */
        record Closed() implements Next {}

        /** The form again, with what stands in the way. */
        record Again(PartPage page) implements Next {}
    }

    private final ContentDesk desk;
    private final PartPages pages;
    private final MessageSource messages;

    PartEditor(ContentDesk desk, PartPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    Next keep(Access access, KeptVersion id, String key, FormFields fields, Locale locale) {
        var kept = desk.get(id);
        var place = kept.place(key);
        var form = new PartForm(place.level(), fields);
        var outcome = desk.change(access, id, key, now -> changed(now, key, form));
        return switch (outcome) {
            case ContentDesk.Outcome.Done _ -> new Next.Done(key);
            case ContentDesk.Outcome.Closed _ -> new Next.Closed();
            case ContentDesk.Outcome.Refused refused ->
                new Next.Again(pages.page(kept, place, form, mistakes(kept, place, refused, locale), null, locale));
            case ContentDesk.Outcome.Conflict(Kept theirs) -> theirs.content().find(key).isEmpty()
                    ? new Next.Closed()
                    : new Next.Again(pages.page(theirs, theirs.place(key), form, List.of(), theirs, locale));
        };
    }

    private static Optional<Entries> changed(Kept now, String key, PartForm form) {
        return now.content()
                .find(key)
                .filter(entry -> PartForm.seen(entry, now.content()).equals(form.fields().first(PartForm.SEEN)))
                .map(entry -> {
                    var typed = form.entry(key, entry.code(), entry.entries());
                    var said = new EntryEdits(now.content(), now.kind().rule()).replace(typed);
                    var made = form.translations(typed, now.content());
                    return moved(now, key, form, new EntryEdits(said, now.kind().rule()).translate(made));
                });
    }

    /** To the holder that was chosen, when that is another one that can hold it. */
    private static Entries moved(Kept now, String key, PartForm form, Entries content) {
        var place = now.place(key);
        var chosen = form.fields().first(PartForm.HOLDER);
        var fits = !place.level().begin().isEmpty() && !chosen.equals(place.holderKey())
                && now.kind()
                        .places(now.content())
                        .stream()
                        .anyMatch(other -> other.entry().key().equals(chosen)
                                && other.level().within().filter(place.level()::equals).isPresent());
        return fits ? new EntryEdits(content, now.kind().rule()).move(key, chosen) : content;
    }

    private List<Mistake> mistakes(Kept kept, EntryPlace place, ContentDesk.Outcome.Refused refused, Locale locale) {
        return new PartMistakes(kept.kind(), place.level(), messages, locale)
                .of(refused.problems(), refused.lines(), place.entry().key());
    }

    /** A new entry at the end of its holder. */
    Next add(Access access, KeptVersion id, String holder, FormFields fields, Locale locale) {
        var kept = desk.get(id);
        var level = PartPages.levelIn(kept, holder);
        var code = fields.text(PartForm.CODE);
        var added = new PartForm(level, fields).entry(level.key(holder, code), code, List.of());
        var outcome = desk.change(access, id, added.key(),
                now -> now.content().find(holder).isPresent() || holder.isEmpty()
                        ? Optional.of(new EntryEdits(now.content(), now.kind().rule()).add(holder, added))
                        : Optional.empty());
        return switch (outcome) {
            case ContentDesk.Outcome.Done _ -> new Next.Done(added.key());
            case ContentDesk.Outcome.Refused refused -> new Next.Again(pages.fresh(id, holder, fields,
                    new PartMistakes(kept.kind(), level, messages, locale).of(refused.problems(), refused.lines(),
                            added.key()),
                    locale));
            default -> new Next.Closed();
        };
    }

    /** After a confirmation that was made from the entry as it is; one that stays, does. */
    Next remove(Access access, KeptVersion id, String key, String seen) {
        var kept = desk.get(id);
        if (pages.stays(kept, kept.place(key))) {
            return new Next.Closed();
        }
        var holder = kept.place(key).holderKey();
        var outcome = desk.change(access, id, key, now -> now.content()
                .find(key)
                .filter(entry -> PartForm.whole(entry).equals(seen) && isNotLast(now, key))
                .map(_ -> new EntryEdits(now.content(), now.kind().rule()).remove(key)));
        return outcome instanceof ContentDesk.Outcome.Done ? new Next.Done(holder) : new Next.Closed();
    }

    private static boolean isNotLast(Kept now, String key) {
        return !now.place(key).holderKey().isEmpty() || now.content().entries().size() > 1;
    }

    /** One place up or down; gives the key of its holder, and nothing when it is no draft any more. */
    Optional<String> shift(Access access, KeptVersion id, String key, int by) {
        var outcome = desk.change(access, id, key, now -> now.content()
                .find(key)
                .map(_ -> new EntryEdits(now.content(), now.kind().rule()).shift(key, by)));
        return outcome instanceof ContentDesk.Outcome.Done
                ? Optional.of(desk.get(id).place(key).holderKey())
                : Optional.empty();
    }
}
