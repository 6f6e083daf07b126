package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.TranslationStatus;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryPlace;
import be.vlavirgem.platform.entries.EntryRule;
import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.FormFields;
import be.vlavirgem.web.form.Mistake;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows one entry of a version. */
@Component
@Transactional(readOnly = true)
class PartPages {

    private final ContentDesk desk;
    private final ContentPages pages;
    private final MessageSource messages;

    PartPages(ContentDesk desk, ContentPages pages, MessageSource messages) {
        this.desk = desk;
        this.pages = pages;
        this.messages = messages;
    }

    /** An entry as it is, or as it was typed before the session was gone. */
    PartPage of(KeptVersion id, String key, FormFields carried, Locale locale) {
        var kept = desk.get(id);
        var place = kept.place(key);
        var form = carried.has(PartForm.SEEN)
                ? new PartForm(place.level(), carried)
                : PartForm.of(place.entry(), place.level(), kept.content());
        return page(kept, place, form, List.of(), null, locale);
    }

    PartPage page(Kept kept, EntryPlace place, PartForm form, List<Mistake> errors, @Nullable Kept theirs,
            Locale locale) {
        var fields = new PartFields(kept, form, errors, messages, locale);
        var name = place.entry().name();
        return new PartPage(pages.view(kept, locale), kept.kind().words(locale, "title"),
                one(kept, place.level(), locale),
                name, place.entry().key(), place.holderKey(), place.entry().code(), crumbs(kept, place, name, locale),
                fields.of(place.entry(), status(kept, place.entry())), seen(kept, place, form, theirs),
                stays(kept, place),
                holders(kept, place, form), errors, theirs == null ? null : clash(theirs, place, form, fields, locale),
                within(kept, place.entry().key(), place.level(), locale));
    }

    private static String one(Kept kept, EntryRule level, Locale locale) {
        return kept.kind().words(locale, "one." + level.list());
    }

    /** After a clash the next attempt is made from what the other one kept. */
    private static String seen(Kept kept, EntryPlace place, PartForm form, @Nullable Kept theirs) {
        return theirs == null && form.fields().has(PartForm.SEEN)
                ? form.fields().first(PartForm.SEEN)
                : PartForm.seen(place.entry(), kept.content());
    }

    private static TranslationStatus status(Kept kept, Entry entry) {
        return TranslationStatus.of(kept.kind().texts(kept.content()), kept.content().translations(), PartForm.ENGLISH)
                .of(entry.key() + ".");
    }

    private List<PartPage.Crumb> crumbs(Kept kept, EntryPlace place, String name, Locale locale) {
        var view = pages.view(kept, locale);
        var crumbs = new ArrayList<PartPage.Crumb>();
        crumbs.add(new PartPage.Crumb(name, null));
        for (var holder = place.holder(); holder.isPresent();) {
            var above = kept.place(holder.get().key());
            crumbs.addFirst(new PartPage.Crumb(above.entry().name(),
                    view.path() + "/onderdelen/" + above.entry().key()));
            holder = above.holder();
        }
        crumbs.addFirst(new PartPage.Crumb(view.name(), view.path()));
        return crumbs;
    }

    /** Whether a version that was published has it, and it stays. */
    boolean stays(Kept kept, EntryPlace place) {
        return place.level().stays() && desk.published(kept.kind())
                .flatMap(published -> published.content().find(place.entry().key()))
                .isPresent();
    }

    /** Those that hold entries of its level, where its key does not depend on them. */
    private static List<Choice> holders(Kept kept, EntryPlace place, PartForm form) {
        if (place.level().begin().isEmpty() || place.holder().isEmpty()) {
            return List.of();
        }
        var chosen = form.fields().has(PartForm.HOLDER) ? form.fields().first(PartForm.HOLDER) : place.holderKey();
        return kept.kind()
                .places(kept.content())
                .stream()
                .filter(other -> other.level().within().filter(place.level()::equals).isPresent())
                .map(other -> Choice.of(other.entry().key(), other.entry().name(),
                        other.entry().key().equals(chosen)))
                .toList();
    }

    private PartPage.Clash clash(Kept theirs, EntryPlace place, PartForm form, PartFields fields, Locale locale) {
        var other = PartForm.of(place.entry(), place.level(), theirs.content());
        var view = pages.view(theirs, locale);
        return new PartPage.Clash(Optional.ofNullable(view.changedBy()).orElse(""), view.changedOn(),
                form.otherThan(other)
                        .entrySet()
                        .stream()
                        .map(entry -> new PartPage.Other(fields.label(entry.getKey()), entry.getValue(),
                                form.fields().text(entry.getKey())))
                        .toList());
    }

    private PartPage.@Nullable Within within(Kept kept, String key, EntryRule level, Locale locale) {
        return level.within()
                .map(inner -> new PartPage.Within(kept.kind().words(locale, "many." + inner.list()),
                        one(kept, inner, locale), pages.within(kept, key, locale)))
                .orElse(null);
    }

    /** An empty form for an entry in that holder; of the empty key at the top. */
    PartPage fresh(KeptVersion id, String holder, FormFields carried, List<Mistake> errors, Locale locale) {
        var kept = desk.get(id);
        var level = levelIn(kept, holder);
        var fields = new PartFields(kept, new PartForm(level, carried), errors, messages, locale);
        var heading = messages.getMessage("web.content.new", new Object[]{ one(kept, level, locale) }, locale);
        var crumbs = holder.isEmpty()
                ? List.of(new PartPage.Crumb(pages.view(kept, locale).name(), pages.view(kept, locale).path()),
                        new PartPage.Crumb(heading, null))
                : below(kept, holder, heading, locale);
        return new PartPage(pages.view(kept, locale), kept.kind().words(locale, "title"), one(kept, level, locale),
                heading, null, holder, carried.first(PartForm.CODE), crumbs, fields.ofNew(), "", false, List.of(),
                errors,
                null, null);
    }

    private List<PartPage.Crumb> below(Kept kept, String holder, String heading, Locale locale) {
        var place = kept.place(holder);
        var crumbs = new ArrayList<>(crumbs(kept, place, "", locale));
        crumbs.removeLast();
        crumbs.add(new PartPage.Crumb(place.entry().name(),
                pages.view(kept, locale).path() + "/onderdelen/" + holder));
        crumbs.add(new PartPage.Crumb(heading, null));
        return crumbs;
    }

    /** What one is asked before an entry is taken out. */
    record Removal(VersionView version, String key, String name, String one, int holds, boolean stays, String seen) {}

    Removal removal(KeptVersion id, String key, Locale locale) {
        var kept = desk.get(id);
        var place = kept.place(key);
        return new Removal(pages.view(kept, locale), key, place.entry().name(),
                one(kept, place.level(), locale), (int) place.entry().whole().count() - 1, stays(kept, place),
                PartForm.whole(place.entry()));
    }

    /** The level of what stands in that holder. */
    static EntryRule levelIn(Kept kept, String holder) {
        return holder.isEmpty()
                ? kept.kind().rule()
                : kept.place(holder).level().within().orElseThrow(NotFoundException::new);
    }
}
