package be.vlavirgem.catalog.standards;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
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
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The files that came in: all of them, and the report of each, which is applied or thrown away. */
@Controller
@RequestMapping(RunList.PATH)
class RunController {

    private final RunList list;
    private final Lists lists;
    private final ListFiles files;
    private final RegisterDesk desk;

    RunController(RunList list, Lists lists, ListFiles files, RegisterDesk desk) {
        this.list = list;
        this.lists = lists;
        this.files = files;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.KEEP_STANDARDS)
    String runs(Access access, HttpServletRequest request, CarriedForm carried, Locale language, Model model) {
        model.addAttribute("list", lists.page(list, access, request, carried, language));
        return "catalog/standard-runs";
    }

    @GetMapping({ ListFiles.WORKBOOK, ListFiles.TEXT })
    @Requires(Permission.KEEP_STANDARDS)
    void file(Access access, HttpServletRequest request, HttpServletResponse response, Locale language)
            throws IOException {
        files.send(list, access, request, response, language);
    }

    @GetMapping("/{run}")
    @Requires(Permission.KEEP_STANDARDS)
    String report(Access access, @PathVariable StandardRunId run, HttpServletRequest request, CarriedForm carried,
            Locale language, Model model) {
        var shown = desk.show(run).orElseThrow(NotFoundException::new);
        model.addAttribute("run", shown.run());
        model.addAttribute("stale", shown.stale());
        model.addAttribute("list", lists.page(new Report(run), access, request, carried, language));
        return "catalog/standard-run";
    }

    @GetMapping({ "/{run}" + ListFiles.WORKBOOK, "/{run}" + ListFiles.TEXT })
    @Requires(Permission.KEEP_STANDARDS)
    void reportFile(Access access, @PathVariable StandardRunId run, HttpServletRequest request,
            HttpServletResponse response, Locale language) throws IOException {
        known(run);
        files.send(new Report(run), access, request, response, language);
    }

    @PostMapping("/{run}/toepassen")
    @Requires(Permission.KEEP_STANDARDS)
    String apply(Access access, @PathVariable StandardRunId run) {
        known(run);
        return said(run, switch (desk.apply(run, Optional.of(access))) {
            case APPLIED -> "toegepast";
            case STALE -> "verouderd";
            case CLOSED -> "gesloten";
        });
    }

    @PostMapping("/{run}/weggooien")
    @Requires(Permission.KEEP_STANDARDS)
    String discard(@PathVariable StandardRunId run) {
        known(run);
        return said(run, desk.discard(run) ? "weggegooid" : "gesloten");
    }

    private StandardRun known(StandardRunId run) {
        return desk.find(run).orElseThrow(NotFoundException::new);
    }

    private static String said(StandardRunId run, String what) {
        return "redirect:%s/%s?%s".formatted(RunList.PATH, run, what);
    }
}
