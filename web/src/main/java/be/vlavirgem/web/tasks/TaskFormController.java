package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectId;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Making a task, about a thing or not, and changing one. */
@Controller
@RequestMapping(TaskPages.PATH)
class TaskFormController {

    private static final String VIEW = "web/task-form";

    private final TaskDesk desk;

    TaskFormController(TaskDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/nieuw")
    @Requires(Permission.KEEP_TASKS)
    String blank(Access access, CarriedForm carried, Locale locale, Model model) {
        return form(access, Optional.empty(), carried, locale, model);
    }

    @PostMapping("/nieuw")
    @Requires(Permission.KEEP_TASKS)
    String make(Access access, @ModelAttribute TaskForm form, Locale locale, Model model) {
        return shown(desk.make(access, Optional.empty(), form, locale), "gemaakt", model);
    }

    @GetMapping("/over/{kind}/{subject}/{part}")
    @Requires(Permission.KEEP_TASKS)
    String about(Access access, @PathVariable String kind, @PathVariable SubjectId subject, @PathVariable String part,
            CarriedForm carried, Locale locale, Model model) {
        return form(access, Optional.of(Subject.in(kind, subject.value(), part)), carried, locale, model);
    }

    @PostMapping("/over/{kind}/{subject}/{part}")
    @Requires(Permission.KEEP_TASKS)
    String makeAbout(Access access, @PathVariable String kind, @PathVariable SubjectId subject,
            @PathVariable String part, @ModelAttribute TaskForm form, Locale locale, Model model) {
        var about = Optional.of(Subject.in(kind, subject.value(), part));
        return shown(desk.make(access, about, form, locale), "gemaakt", model);
    }

    private String form(Access access, Optional<Subject> about, CarriedForm carried, Locale locale, Model model) {
        var blank = desk.blank(access, about, locale);
        model.addAttribute("page",
                carried.isEmpty() ? blank : desk.again(access, about, blank.form().or(carried), locale));
        return VIEW;
    }

    @GetMapping("/{task}/wijzigen")
    @Requires(Permission.KEEP_TASKS)
    String filled(Access access, @PathVariable Task.Id task, CarriedForm carried, Locale locale, Model model) {
        var filled = desk.filled(access, task, locale);
        model.addAttribute("page",
                carried.isEmpty() ? filled : desk.again(access, task, filled.form().or(carried), locale));
        return VIEW;
    }

    @PostMapping("/{task}/wijzigen")
    @Requires(Permission.KEEP_TASKS)
    String change(Access access, @PathVariable Task.Id task, @ModelAttribute TaskForm form, Locale locale,
            Model model) {
        return shown(desk.change(access, task, form, locale), "bewaard", model);
    }

    private static String shown(TaskDesk.Result result, String said, Model model) {
        if (result.task().isPresent()) {
            return "redirect:/taken/%s?%s".formatted(result.task().get(), said);
        }
        model.addAttribute("page", result.page());
        return VIEW;
    }
}
