package be.vlavirgem.maturity;

import be.vlavirgem.web.form.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in the fields of a question: as it was typed, or as it was kept. */
record Input(List<String> values, String note, String evidence) {

    static final Input NONE = new Input(List.of(), "", "");

    static Input of(TypedAnswer typed) {
        return new Input(typed.given(), typed.note(), typed.evidence());
    }

    static Input of(Answer answer) {
        return new Input(values(answer.value()), answer.note(), answer.evidence());
    }

    static List<String> values(AnswerValue value) {
        return switch (value) {
            case AnswerValue.Several several when !several.options().isEmpty() -> List.copyOf(several.options());
            case AnswerValue.Figure figure -> List.of(Numbers.typed(figure.number()));
            default -> List.of(value.token());
        };
    }

    boolean has(String value) {
        return values.contains(value);
    }

    /** What stands in a field for text. */
    @Nullable
    String typed() {
        return values.stream()
                .filter(value -> !value.equals(AnswerValue.UNKNOWN) && !value.equals(AnswerValue.NOT_APPLICABLE))
                .findFirst()
                .orElse(null);
    }
}
