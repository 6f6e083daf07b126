package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.catalogue.PublishedSolutions;
import be.vlavirgem.catalog.exchange.Offers;
import be.vlavirgem.catalog.exchange.PublicCode;
import be.vlavirgem.catalog.exchange.PublicCodeFile;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.list.Mark;
import be.vlavirgem.platform.yaml.Problem;
import be.vlavirgem.web.permission.NotFoundException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the publiccode.yml of what is published, and weighs one that comes in. */
@Service
@Transactional
class PublicCodeDesk {

    private static final String NAME = "publiccode.yml";

    private final PublishedSolutions published;
    private final PublishedJson json;
    private final Solutions solutions;
    private final ProposalDesk proposals;
    private final SheetCells cells;
    private final MessageSource messages;
    private final String portal;

    PublicCodeDesk(PublishedSolutions published, PublishedJson json, Solutions solutions, ProposalDesk proposals,
            SheetCells cells, MessageSource messages,
            @Value("${vlavirgem.address:http://localhost:${server.port:8080}}") String portal) {
        this.published = published;
        this.json = json;
        this.solutions = solutions;
        this.proposals = proposals;
        this.cells = cells;
        this.messages = messages;
        this.portal = portal.replaceFirst("/+$", "");
    }

    /** The file of a published solution with open code; of others there is none. */
    @Transactional(readOnly = true)
    Optional<String> file(String slug) {
        return published.bySlug(slug).flatMap(one -> {
            var sheet = json.read(one.json()).resolved().sheet();
            return PublicCode.isFor(sheet)
                    ? Optional.of(PublicCode.write(sheet, one.supplierName(), address(one.mark())))
                    : Optional.empty();
        });
    }

    private String address(Mark mark) {
        return mark.src() == null ? "" : portal + mark.src();
    }

    @Transactional(readOnly = true)
    String name(Solution.Id id) {
        return solutions.find(id).orElseThrow(NotFoundException::new).name();
    }

    /** What the file fills in of a new solution, or would change in an own one. */
    Proposal.Id propose(Access access, Optional<Solution.Id> id, PublicCodeFile file, Locale locale) {
        var solution = id.map(known -> solutions.find(known).orElseThrow(NotFoundException::new));
        var offer = file.offer(id.map(Solution.Id::value), solution.map(Solution::revision).orElse(0),
                solution.map(Solution::sheet).orElse(Sheet.EMPTY), cells.in(locale));
        return proposals.propose(access, NAME, new Offers.Sound(List.of(offer), List.of()), locale);
    }

    List<String> inWords(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> messages.getMessage("catalog.exchange.code.problem", new Object[]{ problem.line(),
                        messages.getMessage(problem.messageKey(), problem.arguments().toArray(), locale) }, locale))
                .toList();
    }
}
