package be.vlavirgem.web.layout;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The bare address of the back office: its first page that the visitor may open. */
@Controller
class BackOfficeController {

    private final List<MenuEntry> entries;

    BackOfficeController(ObjectProvider<MenuEntry> entries) {
        this.entries = entries.stream().filter(entry -> entry.group() == MenuGroup.BACK_OFFICE).toList();
    }

    @GetMapping("/beheer")
    @Requires(Permission.READ_ORGANISATIONS)
    String first(Access access) {
        return Menu.of(entries, access)
                .entries()
                .stream()
                .findFirst()
                .map(entry -> "redirect:" + entry.path())
                .orElseThrow(NotFoundException::new);
    }
}
