package be.vlavirgem.web.content;

import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.EntryKind;
import be.vlavirgem.platform.entries.EntryPlace;
import be.vlavirgem.web.permission.NotFoundException;

/** A version with what it says. */
record Kept(EntryKind kind, ContentVersion version, Entries content) {

    static Kept of(EntryKind kind, ContentVersion version) {
        return new Kept(kind, version, kind.read(version.body()));
    }

    /** Where that entry stands; a page that is not there without it. */
    EntryPlace place(String key) {
        return kind.places(content)
                .stream()
                .filter(place -> place.entry().key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
