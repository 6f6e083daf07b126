package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The back office of the organisations: the list, its files, and the page of each. */
@Controller
@RequestMapping(OrganisationList.PATH)
class OrganisationController {

    private final OrganisationList list;
    private final Lists lists;
    private final ListFiles files;
    private final OrganisationSheets sheets;

    OrganisationController(OrganisationList list, Lists lists, ListFiles files, OrganisationSheets sheets) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.sheets = sheets;
    }

    @GetMapping
    @Requires(Permission.READ_ORGANISATIONS)
    String organisations(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "portal/organisations";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.READ_ORGANISATIONS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @GetMapping("/{organisation}")
    @Requires(Permission.READ_ORGANISATIONS)
    String organisation(Access access, @PathVariable OrganisationId organisation, Locale language, Model model) {
        var books = new TenantScope(Set.of(organisation), Optional.empty());
        model.addAttribute("sheet", books.call(() -> sheets.of(access, organisation, language))
                .orElseThrow(NotFoundException::new));
        model.addAttribute("id", organisation);
        model.addAttribute("keeps", access.may(Permission.KEEP_ORGANISATIONS));
        model.addAttribute("support", access.may(Permission.SUPPORT_PEOPLE));
        return "portal/organisation";
    }
}
