package be.vlavirgem.web.jobs;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.Jobs;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.permission.OnlyOneself;
import be.vlavirgem.web.permission.OrganisationEndedException;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What somebody started and can leave: it goes on, and they come back to see how far it is. */
@Controller
@OnlyOneself
@RequestMapping("/opdrachten")
class JobController {

    private final Jobs jobs;
    private final JobViews views;
    private final MessageSource messages;

    JobController(Jobs jobs, JobViews views, MessageSource messages) {
        this.jobs = jobs;
        this.views = views;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Permission.SIGNED_IN)
    String list(Access access, Locale locale, Model model) {
        model.addAttribute("jobs", views.latest(access.person(), locale));
        return "web/jobs";
    }

    @GetMapping("/{job}")
    @Requires(Permission.SIGNED_IN)
    String job(Access access, @PathVariable JobId job, Locale locale, Model model) {
        var view = views.one(access.person(), job, locale);
        model.addAttribute("job", view);
        model.addAttribute("stop", stop(view, locale));
        return "web/job";
    }

    @GetMapping("/{job}/stoppen")
    @Requires(Permission.SIGNED_IN)
    String askToStop(Access access, @PathVariable JobId job, Locale locale, Model model) {
        var view = views.one(access.person(), job, locale);
        model.addAttribute("stop", stop(view, locale));
        return view.job().stoppable() ? "web/job-stop" : "redirect:" + view.path();
    }

    @PostMapping("/{job}/stoppen")
    @Requires(Permission.SIGNED_IN)
    String stop(Access access, @PathVariable JobId job, Locale locale) {
        OrganisationEndedException.check(access);
        var view = views.one(access.person(), job, locale);
        var stopped = jobs.cancel(access, job);
        return "redirect:" + view.path() + (stopped || !view.job().stoppable() ? "" : "?te-laat");
    }

    private Confirmation stop(JobView view, Locale locale) {
        return new Confirmation("stoppen", text("web.job.stop.title", locale), text("web.job.stop.text", locale),
                text("web.job.stop", locale), view.path() + "/stoppen", view.path() + "/stoppen", view.path());
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, "", locale));
    }
}
