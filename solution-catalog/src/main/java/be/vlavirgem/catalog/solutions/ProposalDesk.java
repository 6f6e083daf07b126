package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.exchange.Offer;
import be.vlavirgem.catalog.exchange.Offers;
import be.vlavirgem.catalog.exchange.Said;
import be.vlavirgem.catalog.fields.Sheet;
import be.vlavirgem.catalog.fields.SheetCells;
import be.vlavirgem.catalog.fields.SheetField;
import be.vlavirgem.catalog.fields.SheetJson;
import be.vlavirgem.catalog.fields.SheetWords;
import be.vlavirgem.catalog.solutions.Proposal.Outcome;
import be.vlavirgem.catalog.solutions.Proposal.Part;
import be.vlavirgem.catalog.solutions.Proposal.Result;
import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.web.permission.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a file is weighed against the sheets, and applied as it was shown. */
@Service
@Transactional
class ProposalDesk {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;

    private final Proposals proposals;
    private final Solutions solutions;
    private final SolutionNames names;
    private final SheetDesk desk;
    private final SheetCells cells;
    private final SheetJson json;
    private final MessageSource messages;
    private final IdSource ids;
    private final Clock clock;

    ProposalDesk(Proposals proposals, Solutions solutions, SolutionNames names, SheetDesk desk, SheetCells cells,
            SheetJson json, MessageSource messages, IdSource ids, Clock clock) {
        this.proposals = proposals;
        this.solutions = solutions;
        this.names = names;
        this.desk = desk;
        this.cells = cells;
        this.json = json;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps what a file would change, to be looked at. */
    Proposal.Id propose(Access access, String name, Offers.Sound offers, Locale locale) {
        var words = new SheetWords(messages, locale);
        var language = cells.in(locale);
        var known = solutions.each(access.organisation())
                .stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var parts = Stream.concat(
                offers.all().stream().map(offer -> part(offer, known, language, words)),
                strays(offers.stray(), words)).toList();
        var proposal = Proposal.shown(new Proposal.Id(ids.next()),
                name.substring(0, Math.min(LONGEST_NAME, name.length())), clock.instant(), parts);
        proposals.forget(access, clock.instant().minus(KEPT), MOST - 1);
        proposals.add(access, proposal);
        return proposal.id();
    }

    private static Stream<Part> strays(List<Said.Told> cells, SheetWords words) {
        if (cells.isEmpty()) {
            return Stream.of();
        }
        var left = cells.stream()
                .map(cell -> new Proposal.Left(cell.place(), "", cell.text(),
                        words.text(cell.problem().orElse("catalog.exchange.wrong.whose")), false))
                .toList();
        return Stream.of(new Part(null, 0, "", List.of(), "{}", "{}", left, List.of()));
    }

    private Part part(Offer offer, Map<UUID, Solution> known, SheetCells.Language language, SheetWords words) {
        if (offer.solution().isEmpty()) {
            return fresh(Weighing.of(Weighing.Now.NEW, offer, language, words), words);
        }
        var solution = known.get(offer.solution().get());
        if (solution == null) {
            var gone = new Proposal.Left("", "", "", words.text("catalog.exchange.wrong.gone"), false);
            return new Part(null, 0, "", List.of(), "{}", "{}", List.of(gone), List.of());
        }
        var who = solution.revision() == offer.seen() ? "" : proposals.who(solution.change().by().value());
        var weighed = Weighing.of(new Weighing.Now(solution, who), offer, language, words);
        return new Part(solution.id().value(), solution.revision(), solution.name(), codes(weighed.changed()),
                json.write(solution.sheet().only(weighed.changed()::contains)), json.write(weighed.after()),
                weighed.left(), List.of());
    }

    private Part fresh(Weighing weighed, SheetWords words) {
        var left = new ArrayList<>(weighed.left());
        var sheet = weighed.after();
        if (!sheet.has(SheetField.NAME)) {
            left.add(new Proposal.Left("", words.text(SheetField.NAME.messageKey()), "",
                    words.text("catalog.exchange.wrong.nameless"), false));
        }
        return new Part(null, 0, sheet.text(SheetField.NAME),
                sheet.has(SheetField.NAME) ? codes(weighed.changed()) : List.of(), "{}", json.write(sheet), left,
                sheet.has(SheetField.NAME) ? names.alike(sheet) : List.of());
    }

    private static List<String> codes(Collection<SheetField> fields) {
        return fields.stream().map(SheetField::code).toList();
    }

    /**
     * Applies what was shown; a new one that may be there already only where it is wanted, by the number of its
     * part. All sheets are held in their own order first, for two files may name them in two orders.
     */
    boolean apply(Access access, Proposal.Id id, Set<String> wanted) {
        var proposal = proposals.findForChange(id).orElseThrow(NotFoundException::new);
        if (proposal.results().isPresent()) {
            return false;
        }
        solutions.all(access.organisation());
        var parts = proposal.parts();
        proposals.applied(id, IntStream.range(0, parts.size())
                .mapToObj(nth -> apply(access, parts.get(nth), wanted.contains(String.valueOf(nth))))
                .toList());
        return true;
    }

    private Result apply(Access access, Part part, boolean wanted) {
        if (part.fields().isEmpty()) {
            return new Result(Outcome.NOTHING, null, null);
        }
        var after = json.read(part.after());
        return part.isNew() ? begin(access, part, after, wanted) : change(access, part, after);
    }

    private Result begin(Access access, Part part, Sheet after, boolean wanted) {
        if (!part.alike().isEmpty() && !wanted) {
            return new Result(Outcome.SKIPPED, null, null);
        }
        return new Result(Outcome.BEGUN, SolutionAddress.of(desk.add(access, after).id()), null);
    }

    private Result change(Access access, Part part, Sheet after) {
        var id = new Solution.Id(java.util.Objects.requireNonNull(part.solution()));
        if (solutions.find(id).isEmpty()) {
            return new Result(Outcome.GONE, null, null);
        }
        var path = SolutionAddress.of(id);
        return switch (desk.change(access, id, part.revision(), part.changed(), after)) {
            case SheetDesk.Outcome.Conflict(var theirs) ->
                new Result(Outcome.OVERTAKEN, path, proposals.who(theirs.change().by().value()));
            case SheetDesk.Outcome.Faulty _ -> new Result(Outcome.LACKS, path, null);
            default -> new Result(Outcome.APPLIED, path, null);
        };
    }
}
