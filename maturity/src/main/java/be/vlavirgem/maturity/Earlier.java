package be.vlavirgem.maturity;

import java.util.Map;
import java.util.Optional;

/**
 * What was said in the measurement before this one, by question code.
 *
 * @param predecessor whose it was, when not the organisation's own
 */
record Earlier(String round, Optional<String> predecessor, Map<String, Reply> replies) {

    static final Earlier NONE = new Earlier("", Optional.empty(), Map.of());

    Earlier {
        replies = Map.copyOf(replies);
    }

    /** The reply of last time, when it is an answer that the question as it is now still allows. */
    Optional<Reply> to(Question question) {
        return Optional.ofNullable(replies.get(question.code()))
                .filter(reply -> !(reply.value() instanceof AnswerValue.Blank))
                .filter(reply -> AnswerValue.parse(question, reply.value().token()).isPresent());
    }
}
