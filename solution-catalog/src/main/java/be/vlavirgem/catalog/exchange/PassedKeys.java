package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.exchange.Said.Told;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a publiccode.yml says and no field of a sheet holds, so that whoever brings it knows what does not come along. */
final class PassedKeys {

    private static final String WHY = "catalog.exchange.code.no-field";
    /** What follows from something else that is read. */
    private static final Set<String> FOLLOWS = Set.of("publiccodeYmlVersion", "localisation.localisationReady");
    private static final String CONTACTS = "maintenance.contacts[].";
    private static final String CONTACT = CONTACTS + "name";

    private PassedKeys() {}

    /** Those that were not read, unless the portal itself would write the same. */
    static List<Told> of(PublicCodeFile file, PublicCodeFile same, Set<String> read) {
        return file.values()
                .entrySet()
                .stream()
                .filter(one -> !read.contains(one.getKey()) && !FOLLOWS.contains(one.getKey()))
                .filter(one -> one.getValue().stream().anyMatch(text -> !text.isEmpty()))
                .filter(one -> !one.getValue().equals(same.values().get(one.getKey())))
                .filter(one -> !one.getKey().equals(CONTACT) || tellsOfContacts(file))
                .map(one -> new Told(one.getKey(), String.join("; ", one.getValue()), Optional.of(WHY)))
                .toList();
    }

    /** A contact by nothing but a name is how the portal writes the supplier. */
    private static boolean tellsOfContacts(PublicCodeFile file) {
        return file.values().keySet().stream().anyMatch(key -> key.startsWith(CONTACTS) && !key.equals(CONTACT));
    }
}
