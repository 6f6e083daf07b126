package be.vlavirgem.web.importing;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.importing.ImportTarget;
import org.jspecify.annotations.Nullable;

/**
 * A place in the portal where files are brought in; a bean, and a controller of its module with the permission on each handler.
 *
 * @param path where it is
 * @param permission of those who work there; the desk takes the kinds of files that ask it
 * @param words begins the keys of its title and its lead
 * @param above the page it is reached from; null where it stands in the menu itself
 */
public record ImportDesk(String path, Permission permission, String words, @Nullable Above above) {

    /** A page, by the key of its title. */
    public record Above(String path, String messageKey) {}

    /** One that stands in the menu itself. */
    public ImportDesk(String path, Permission permission, String words) {
        this(path, permission, words, null);
    }

    boolean takes(ImportTarget target) {
        return target.permission() == permission;
    }

    String of(Object batch) {
        return path + "/" + batch;
    }
}
