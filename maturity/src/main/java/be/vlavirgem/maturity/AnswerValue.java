package be.vlavirgem.maturity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is answered to one question, and the token by which the database writes it down. */
sealed interface AnswerValue {
    String UNKNOWN = "?";
    String NOT_APPLICABLE = "-";
    /** Begins the token of a set of options; alone it says that none of them is so. */
    String SEVERAL = "+";
    /** Begins the token of a number. */
    String FIGURE = "=";

    String token();

    /** True when something was answered, and not that it is still to be found out. */
    default boolean isFound() {
        return !(this instanceof Unknown || this instanceof Blank);
    }

    /** One of the question's options. */
    record Chosen(String option) implements AnswerValue {
        public Chosen {
            CodeForm.OPTION.require(option);
        }

        @Override
        public String token() {
            return option;
        }
    }

    /** The question's options that are so; an empty set says that none is. */
    record Several(Set<String> options) implements AnswerValue {
        public Several {
            options = Set.copyOf(options);
            options.forEach(CodeForm.OPTION::require);
        }

        @Override
        public String token() {
            return options.stream().sorted().collect(Collectors.joining(",", SEVERAL, ""));
        }
    }

    /** A number in the question's unit. */
    record Figure(BigDecimal number) implements AnswerValue {
        public Figure {
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }

        @Override
        public String token() {
            return FIGURE + number.toPlainString();
        }
    }

    /** "Weten we niet": to be found out, and unanswered until then. */
    record Unknown() implements AnswerValue {
        @Override
        public String token() {
            return UNKNOWN;
        }
    }

    /** The question is about something this organisation does not have. */
    record NotApplicable() implements AnswerValue {
        @Override
        public String token() {
            return NOT_APPLICABLE;
        }
    }

    /** No answer: taken back, or only explained so far. */
    record Blank() implements AnswerValue {
        @Override
        public String token() {
            return "";
        }
    }

    /** Empty when the question does not allow this answer. */
    static Optional<AnswerValue> parse(Question question, String token) {
        return Stream.of(token)
                .filter(CodeForm.TOKEN::fits)
                .map(AnswerValue::kept)
                .filter(value -> isAnswer(question, value))
                .findFirst();
    }

    /** Says whether the question allows this answer. */
    static boolean isAnswer(Question question, AnswerValue value) {
        return switch (value) {
            case Unknown _,Blank _ -> question.isAsked();
            case NotApplicable _ -> question.isAsked() && question.mayNotApply();
            case Chosen chosen -> question.kind() instanceof Kind.OneOf && question.option(chosen.option()).isPresent();
            case Several several -> question.kind() instanceof Kind.AnyOf
                    && several.options().stream().allMatch(option -> question.option(option).isPresent());
            case Figure figure -> question.kind() instanceof Kind.Figure kind && fits(figure.number(), kind);
        };
    }

    private static boolean fits(BigDecimal number, Kind.Figure kind) {
        return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(kind.most())) <= 0
                && number.scale() <= kind.measure().decimals();
    }

    /** Reads a token that was found allowed when it was kept. */
    static AnswerValue kept(String token) {
        return switch (token) {
            case "" -> new Blank();
            case UNKNOWN -> new Unknown();
            case NOT_APPLICABLE -> new NotApplicable();
            case SEVERAL -> new Several(Set.of());
            default -> switch (token.substring(0, 1)) {
                case SEVERAL -> new Several(Arrays.stream(token.substring(1).split(",")).collect(Collectors.toSet()));
                case FIGURE -> new Figure(new BigDecimal(token.substring(1)));
                default -> new Chosen(token);
            };
        };
    }
}
