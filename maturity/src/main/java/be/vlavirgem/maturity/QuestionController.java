package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.NotFoundException;
import be.vlavirgem.web.permission.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The way to a question from wherever it is named: its place in the newest measurement of the own authority. */
@Controller
class QuestionController {

    private final MeasurementRows rows;

    QuestionController(MeasurementRows rows) {
        this.rows = rows;
    }

    @GetMapping("/maturiteit/vragen/{code}")
    @Requires(Permission.READ_MEASUREMENT)
    String question(@PathVariable String code) {
        if (!CodeForm.QUESTION.fits(code)) {
            throw new NotFoundException();
        }
        return rows.newestAsking(code)
                .map(id -> "redirect:/maturiteit/metingen/%s/hoofdstukken/%s#vraag-%s".formatted(id,
                        code.substring(0, 3),
                        code))
                .orElse("redirect:/maturiteit");
    }
}
