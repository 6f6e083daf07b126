package be.vlavirgem.catalog.fields;

import java.time.LocalDate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows what a sheet says, in words. */
@Component
public class ShownFields {

    private static final List<String> NONE = List.of();

    private final Choices choices;
    private final Clock clock;

    ShownFields(Choices choices, Clock clock) {
        this.choices = choices;
        this.clock = clock;
    }

    /** Those of these fields that say something. */
    public List<ShownField> of(Collection<SheetField> fields, Resolved resolved, Proofs proofs, SheetWords words) {
        var says = says(words);
        var standings = new Standings(proofs, words);
        return fields.stream()
                .filter(resolved.sheet()::has)
                .map(field -> shown(field, resolved.sheet().value(field).orElseThrow(),
                        resolved.inherited().contains(field), standings, says))
                .toList();
    }

    private static ShownField shown(SheetField field, Value value, boolean inherited, Standings standings,
            InWords says) {
        var label = says.words().text(field.messageKey());
        var standing = standings.of(field);
        var proof = standings.proof(Claim.of(field));
        return switch (value) {
            case Value.Text text ->
                new ShownField(field.code(), label, card(field.kind()), text.text(), NONE, Map.of(), NONE,
                        List.of(), inherited, standing, proof);
            case Value.On on -> new ShownField(field.code(), label, "words", says.words().day(on.day()), NONE, Map.of(),
                    NONE,
                    List.of(), inherited, standing, proof);
            case Value.Picture picture ->
                new ShownField(field.code(), label, ShownField.PICTURE, picture.digest(), NONE, Map.of(), NONE,
                        List.of(), inherited, standing, proof);
            case Value.Items some -> new ShownField(field.code(), label, "items", "", says.labels(field, some),
                    says.pages(field, some), NONE,
                    List.of(), inherited, standing, proof);
            case Value.Lines lines -> new ShownField(field.code(), label, "rows", "", NONE, Map.of(),
                    standings.heads(field, says.heads(field)),
                    lines.rows()
                            .stream()
                            .map(row -> standings.cells(field, row, says.cells(field, row)))
                            .toList(),
                    inherited, standing, proof);
        };
    }

    private static String card(Kind kind) {
        return kind instanceof Kind.Prose ? "prose" : kind instanceof Kind.Address ? "link" : "words";
    }

    /** What is claimed, each in one line; what is chosen from long lists is looked up once. */
    public Map<Claim, String> said(Collection<Claim> claims, Sheet sheet, SheetWords words) {
        var says = says(words);
        return claims.stream()
                .collect(Collectors.toMap(Function.identity(), claim -> claim.part(sheet)
                        .values()
                        .entrySet()
                        .stream()
                        .map(said -> says.inOneLine(said.getKey(), said.getValue()))
                        .collect(Collectors.joining(" · "))));
    }

    /** What claims are about: a standard or certificate by its name, else the field. */
    public Function<Claim, String> named(SheetWords words) {
        return says(words)::name;
    }

    /** What fields say in one line, to compare; each list is read once for the whole page. */
    public BiFunction<SheetField, Value, String> inOneLine(SheetWords words) {
        return says(words)::inOneLine;
    }

    private InWords says(SheetWords words) {
        return new InWords(choices.in(words.locale()), words, LocalDate.now(clock));
    }
}
