package be.vlavirgem.benchmark.indicators;

import static be.vlavirgem.benchmark.indicators.IndicatorsKind.*;

import be.vlavirgem.platform.entries.Entries;
import be.vlavirgem.platform.entries.Entry;
import be.vlavirgem.platform.entries.EntryTexts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes indicators of their content, in one language. */
record IndicatorsReader(EntryTexts texts) {

    static List<Theme> all(Entries entries, Locale locale) {
        var reader = new IndicatorsReader(EntryTexts.of(entries, RULE, locale));
        return entries.entries().stream().map(reader::theme).toList();
    }

    private Theme theme(Entry theme) {
        return new Theme(theme.code(), texts.text(theme, NAME), texts.text(theme, EXPLANATION), theme.entries()
                .stream()
                .map(entry -> new Indicator(entry.code(), theme.code(), words(entry), rule(entry)))
                .toList());
    }

    private Indicator.Words words(Entry entry) {
        return new Indicator.Words(texts.text(entry, NAME), texts.text(entry, DEFINITION),
                texts.text(entry, WHERE_FOUND), texts.text(entry, READING), texts.text(entry, UNIT),
                said(entry, NOT_SUMMABLE), said(entry, WAITS_FOR));
    }

    private Optional<String> said(Entry entry, String field) {
        return Optional.of(texts.text(entry, field)).filter(text -> !text.isEmpty());
    }

    private static Rule rule(Entry entry) {
        return new Rule(kind(entry.text(SORT)), source(entry.text(SOURCE)),
                Formula.read(entry.text(NUMERATOR)).orElseThrow(), Formula.read(entry.text(DENOMINATOR)),
                Integer.parseInt(entry.text(TIMES)), direction(entry.text(DIRECTION)), per(entry.text(PER)),
                entry.text(SUMMABLE).equals(YES), Integer.parseInt(entry.text(DECIMALS)),
                Integer.parseInt(entry.text(THRESHOLD)), state(entry.text(STATE)));
    }

    private static Rule.Kind kind(String word) {
        return switch (word) {
            case "aantal" -> Rule.Kind.COUNT;
            case "bedrag" -> Rule.Kind.AMOUNT;
            case RATIO -> Rule.Kind.RATIO;
            default -> Rule.Kind.SCORE;
        };
    }

    private static Rule.Source source(String word) {
        return switch (word) {
            case "vraag" -> Rule.Source.QUESTION;
            case "formule" -> Rule.Source.FORMULA;
            case "score" -> Rule.Source.SCORE;
            default -> Rule.Source.IMPORT;
        };
    }

    private static Rule.Direction direction(String word) {
        return switch (word) {
            case "meer-beter" -> Rule.Direction.MORE_IS_BETTER;
            case "minder-beter" -> Rule.Direction.LESS_IS_BETTER;
            default -> Rule.Direction.NEUTRAL;
        };
    }

    private static Rule.Per per(String word) {
        return switch (word) {
            case "inwoner" -> Rule.Per.INHABITANT;
            case "1000-inwoners" -> Rule.Per.THOUSAND_INHABITANTS;
            case "medewerker" -> Rule.Per.EMPLOYEE;
            case "toestel" -> Rule.Per.DEVICE;
            case "werkplek" -> Rule.Per.WORKPLACE;
            default -> Rule.Per.NOTHING;
        };
    }

    private static Rule.State state(String word) {
        return switch (word) {
            case "actief" -> Rule.State.ACTIVE;
            case WAITING -> Rule.State.WAITING;
            default -> Rule.State.LAPSED;
        };
    }
}
