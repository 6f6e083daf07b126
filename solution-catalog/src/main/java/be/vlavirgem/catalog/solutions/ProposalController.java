package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.web.permission.Requires;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a file would change, to look at, to apply and to put back. */
@Controller
@RequestMapping(SolutionAddress.PROPOSALS + "/{proposal}")
class ProposalController {

    private final ProposalPages pages;
    private final ProposalDesk desk;
    private final ProposalReversal reversal;

    ProposalController(ProposalPages pages, ProposalDesk desk, ProposalReversal reversal) {
        this.pages = pages;
        this.desk = desk;
        this.reversal = reversal;
    }

    @GetMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String look(@PathVariable Proposal.Id proposal, Locale locale, Model model) {
        model.addAttribute("page", pages.page(proposal, locale));
        return "catalog/exchange-proposal";
    }

    @PostMapping
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String apply(Access access, @PathVariable Proposal.Id proposal,
            @RequestParam(required = false, defaultValue = "") List<String> toch) {
        desk.apply(access, proposal, Set.copyOf(toch));
        return "redirect:" + SolutionAddress.of(proposal);
    }

    @PostMapping("/terugdraaien")
    @Requires(Permission.DESCRIBE_SOLUTIONS)
    String revert(Access access, @PathVariable Proposal.Id proposal, Locale locale, Model model) {
        return switch (reversal.revert(access, proposal)) {
            case ProposalReversal.Outcome.Done _ -> "redirect:%s?teruggedraaid".formatted(SolutionAddress.BOOK);
            case ProposalReversal.Outcome.Nothing _ -> "redirect:" + SolutionAddress.of(proposal);
            case ProposalReversal.Outcome.InTheWay(var ways) -> {
                model.addAttribute("inTheWay", pages.inTheWay(ways, locale));
                yield look(proposal, locale, model);
            }
        };
    }
}
