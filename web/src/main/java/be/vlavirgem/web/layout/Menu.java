package be.vlavirgem.web.layout;

import static java.util.Comparator.comparingInt;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The side navigation of one person on one page. */
record Menu(List<MenuEntry> entries) {

    /** Keeps what this person may open; what is for everybody for a visitor who is not signed in. */
    static Menu of(List<MenuEntry> all, @Nullable Access access) {
        return new Menu(all.stream()
                .filter(entry -> access == null
                        ? entry.permission() == Permission.EVERYBODY
                        : access.comesTo(entry.permission()))
                .sorted(comparingInt(MenuEntry::order))
                .toList());
    }

    List<Shell.MenuSection> on(String path) {
        var here = entries.stream()
                .filter(entry -> entry.covers(path))
                .max(comparingInt(entry -> entry.path().length()))
                .orElse(null);
        return Arrays.stream(MenuGroup.values())
                .map(group -> new Shell.MenuSection(group.messageKey(), lines(group, here, path)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private List<Shell.MenuLine> lines(MenuGroup group, @Nullable MenuEntry here, String path) {
        return entries.stream().filter(entry -> entry.group() == group).map(entry -> {
            var current = entry.equals(here) ? (entry.path().equals(path) ? "page" : "true") : null;
            return new Shell.MenuLine(entry.messageKey(), entry.path(), current);
        }).toList();
    }
}
