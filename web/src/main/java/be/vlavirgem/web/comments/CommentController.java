package be.vlavirgem.web.comments;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.comments.Comment;
import be.vlavirgem.platform.comments.Comments.Outcome;
import be.vlavirgem.platform.subjects.Subject;
import be.vlavirgem.platform.subjects.SubjectId;
import be.vlavirgem.web.form.CarriedForm;
import be.vlavirgem.web.permission.Requires;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is said about a thing: a page, or with htmx the thread alone, to stand on the page of the thing. */
@Controller
@RequestMapping("/opmerkingen")
class CommentController {

    private static final String HTMX = "HX-Request";

    private final Threads threads;

    CommentController(Threads threads) {
        this.threads = threads;
    }

    @GetMapping("/{kind}/{subject}/{part}")
    @Requires(Permission.READ_COMMENTS)
    String thread(Access access, @PathVariable String kind, @PathVariable SubjectId subject, @PathVariable String part,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx, CarriedForm carried, Locale locale,
            Model model) {
        var form = CommentForm.of(carried, CommentForm.empty());
        model.addAttribute("thread",
                threads.of(access, Subject.in(kind, subject.value(), part), form, Outcome.DONE, locale));
        return htmx == null ? "web/comments" : "web/comments :: answer";
    }

    @PostMapping("/{kind}/{subject}/{part}")
    @Requires(Permission.COMMENT)
    String write(Access access, @PathVariable String kind, @PathVariable SubjectId subject, @PathVariable String part,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx, @ModelAttribute CommentForm form,
            Locale locale, Model model) {
        var about = Subject.in(kind, subject.value(), part);
        var outcome = threads.write(access, about, form);
        if (outcome == Outcome.DONE) {
            return "redirect:/opmerkingen/%s?bewaard".formatted(about.path());
        }
        model.addAttribute("thread", threads.of(access, about, form, outcome, locale));
        return htmx == null ? "web/comments" : "web/comments :: answer";
    }

    @GetMapping("/{comment}/wijzigen")
    @Requires(Permission.COMMENT)
    String form(Access access, @PathVariable Comment.Id comment,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx, CarriedForm carried, Locale locale,
            Model model) {
        model.addAttribute("writing", threads.editing(access, comment, kept -> CommentForm.of(carried, kept),
                Outcome.DONE, locale));
        return editing(access, comment, htmx, model);
    }

    @PostMapping("/{comment}/wijzigen")
    @Requires(Permission.COMMENT)
    String change(Access access, @PathVariable Comment.Id comment,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx, @ModelAttribute CommentForm form,
            Locale locale, Model model) {
        var outcome = threads.edit(access, comment, form);
        if (outcome == Outcome.DONE) {
            return back(access, comment, "bewaard");
        }
        if (outcome == Outcome.NOT_ALLOWED) {
            model.addAttribute("thread", threads.of(access, threads.subjectOf(access, comment), form, outcome, locale));
            return htmx == null ? "web/comments" : "web/comments :: answer";
        }
        model.addAttribute("writing", threads.editing(access, comment, kept -> form, outcome, locale));
        return editing(access, comment, htmx, model);
    }

    private String editing(Access access, Comment.Id comment, @Nullable String htmx, Model model) {
        model.addAttribute("back", threads.addressOf(access, comment));
        return htmx == null ? "web/comment" : "web/comment :: editing";
    }

    @PostMapping("/{comment}/verwijderen")
    @Requires(Permission.COMMENT)
    String remove(Access access, @PathVariable Comment.Id comment) {
        var outcome = threads.remove(access, comment);
        return back(access, comment, outcome == Outcome.DONE ? "verwijderd" : "telaat");
    }

    @PostMapping("/{comment}/terugzetten")
    @Requires(Permission.COMMENT)
    String restore(Access access, @PathVariable Comment.Id comment) {
        var outcome = threads.restore(access, comment);
        return back(access, comment, outcome == Outcome.DONE ? "teruggezet" : "telaat");
    }

    private String back(Access access, Comment.Id comment, String said) {
        return "redirect:%s?%s#opmerking-%s".formatted(threads.addressOf(access, comment), said, comment);
    }
}
