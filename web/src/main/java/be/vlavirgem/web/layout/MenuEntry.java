package be.vlavirgem.web.layout;

import be.vlavirgem.domain.people.Permission;

/**
 * One line in the side navigation, supplied as a bean by the feature it leads to and shown to whoever has the
 * permission.
 */
public record MenuEntry(MenuGroup group, int order, String messageKey, String path, Permission permission) {

    /** Says whether a page with this path belongs to the entry. */
    boolean covers(String visited) {
        return visited.equals(path) || visited.startsWith(path + "/");
    }
}
