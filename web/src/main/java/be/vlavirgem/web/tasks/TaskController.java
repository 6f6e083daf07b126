package be.vlavirgem.web.tasks;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.tasks.Task;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One's own tasks, and what is done with one. */
@Controller
@RequestMapping(TaskPages.PATH)
class TaskController {

    private final TaskPages pages;
    private final TaskDesk desk;

    TaskController(TaskPages pages, TaskDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.READ_TASKS)
    String mine(Access access, Locale locale, Model model) {
        model.addAttribute("mine", pages.mine(access, locale));
        return "web/tasks";
    }

    @GetMapping("/{task}")
    @Requires(Permission.READ_TASKS)
    String task(Access access, @PathVariable Task.Id task, Locale locale, Model model) {
        model.addAttribute("page", pages.task(access, task, locale));
        return "web/task";
    }

    @PostMapping("/{task}/klaar")
    @Requires(Permission.KEEP_TASKS)
    String done(Access access, @PathVariable Task.Id task) {
        return back(task, "klaar", desk.end(access, task, Task.State.DONE));
    }

    @PostMapping("/{task}/intrekken")
    @Requires(Permission.KEEP_TASKS)
    String withdraw(Access access, @PathVariable Task.Id task) {
        return back(task, "ingetrokken", desk.end(access, task, Task.State.WITHDRAWN));
    }

    @PostMapping("/{task}/heropenen")
    @Requires(Permission.KEEP_TASKS)
    String reopen(Access access, @PathVariable Task.Id task) {
        return back(task, "heropend", desk.reopen(access, task));
    }

    @PostMapping("/{task}/overdragen")
    @Requires(Permission.KEEP_TASKS)
    String handOver(Access access, @PathVariable Task.Id task, @ModelAttribute TaskForm form) {
        return back(task, "overgedragen", desk.handOver(access, task, form));
    }

    private static String back(Task.Id task, String said, boolean done) {
        return "redirect:/taken/%s?%s".formatted(task, done ? said : "telaat");
    }
}
