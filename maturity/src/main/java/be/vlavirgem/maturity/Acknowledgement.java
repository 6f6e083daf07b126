package be.vlavirgem.maturity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the browser which fields are in the database now, so that it need not keep them any longer. */
record Acknowledgement(String fields) {

    static Acknowledgement of(Saving saving) {
        return new Acknowledgement(saving.results()
                .stream()
                .filter(Saving.Result.Kept.class::isInstance)
                .map(result -> result.typed().question().code())
                .flatMap(code -> Stream.of(TypedAnswer.ANSWER + code, TypedAnswer.NOTE + code,
                        TypedAnswer.EVIDENCE + code))
                .collect(Collectors.joining("\",\"", "[\"", "\"]")));
    }

    /** Question codes are letters and digits, so the text needs no escaping. */
    void writeTo(HttpServletResponse response) {
        if (!fields.equals("[\"\"]")) {
            response.setHeader("HX-Trigger", "{\"bewaard\":{\"fields\":%s}}".formatted(fields));
        }
    }
}
