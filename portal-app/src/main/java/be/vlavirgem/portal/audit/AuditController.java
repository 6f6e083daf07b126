package be.vlavirgem.portal.audit;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.list.ListFiles;
import be.vlavirgem.web.list.Lists;
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

/** Who did what: in the own organisation, and for V-ICT-OR in all of them. */
@Controller
class AuditController {

    private static final String VIEW = "portal/audit";

    private final AuditList own;
    private final AuditList all;
    private final Lists lists;
    private final ListFiles files;
    private final Organisations organisations;

    AuditController(AuditList ownDeedsList, AuditList allDeedsList, Lists lists, ListFiles files,
            Organisations organisations) {
        this.own = ownDeedsList;
        this.all = allDeedsList;
        this.lists = lists;
        this.files = files;
        this.organisations = organisations;
    }

    @GetMapping(AuditConfiguration.OWN)
    @Requires(Permission.MANAGE_PEOPLE)
    String own(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("all", false);
        model.addAttribute("list", lists.page(own, access, request, carried, language));
        return VIEW;
    }

    @GetMapping({ AuditConfiguration.OWN + ListFiles.WORKBOOK, AuditConfiguration.OWN + ListFiles.TEXT })
    @Requires(Permission.MANAGE_PEOPLE)
    void ownFile(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(own, access, request, response, language);
    }

    @GetMapping(AuditConfiguration.ALL)
    @Requires(Permission.READ_AUDIT)
    String all(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("all", true);
        model.addAttribute("list",
                everywhere().call(() -> lists.page(all, access, request, carried, language)));
        return VIEW;
    }

    @GetMapping({ AuditConfiguration.ALL + ListFiles.WORKBOOK, AuditConfiguration.ALL + ListFiles.TEXT })
    @Requires(Permission.READ_AUDIT)
    void allFile(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        everywhere().<Boolean, IOException>call(() -> {
            files.send(all, access, request, response, language);
            return true;
        });
    }

    /** Reads in the books of all organisations, and writes in none. */
    private TenantScope everywhere() {
        return new TenantScope(Set.copyOf(organisations.all()), Optional.empty());
    }
}
