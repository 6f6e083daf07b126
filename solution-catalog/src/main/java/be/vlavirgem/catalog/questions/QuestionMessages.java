package be.vlavirgem.catalog.questions;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells a supplier that something was asked, and who asked what became of it; neither hears the name of a person by it. */
@Component
class QuestionMessages {

    private static final String FOLDER = "content/catalog/mails";
    private static final String ASKED = "question-asked";
    private static final String ANSWERED = "question-answered";

    private static final String FOLLOWED = "question-followed";
    private static final String CLOSED = "question-closed";
    private static final String WITHDRAWN = "question-withdrawn";
    private static final String LAPSED = "question-lapsed";
    private static final String PASSED = "question-passed";

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    QuestionMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
    }

    @Bean
    static MessageType questionAsked() {
        return about(ASKED);
    }

    @Bean
    static MessageType questionAnswered() {
        return about(ANSWERED);
    }

    @Bean
    static MessageType questionFollowed() {
        return about(FOLLOWED);
    }

    @Bean
    static MessageType questionClosed() {
        return about(CLOSED);
    }

    @Bean
    static MessageType questionWithdrawn() {
        return about(WITHDRAWN);
    }

    @Bean
    static MessageType questionLapsed() {
        return about(LAPSED);
    }

    @Bean
    static MessageType questionPassed() {
        return MessageType.of(PASSED, MessageKind.QUESTION, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT, MessageVariable.MESSAGE);
    }

    private static MessageType about(String code) {
        return MessageType.of(code, MessageKind.QUESTION, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void asked(SolutionQuestion question) {
        tell(ASKED, question);
    }

    void followed(SolutionQuestion question) {
        tell(FOLLOWED, question);
    }

    /** No more is to be said: its asker closed it, or withdrew it before it was answered. */
    void closed(SolutionQuestion question, boolean answered) {
        tell(answered ? CLOSED : WITHDRAWN, question);
    }

    /** Whoever describes the solutions of the supplier. */
    private void tell(String type, SolutionQuestion question) {
        var supplier = question.about().supplier();
        messages.tell(
                new Message(type, ids.next(), supplier, Optional.empty(), question.about().name(), Optional.empty(),
                        ToldList.PATH + "/" + question.id()),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, supplier));
    }

    void answered(Questions.Waiting waiting) {
        tell(ANSWERED, waiting, "");
    }

    /** No answer will come, for the supplier ended. */
    void lapsed(Questions.Waiting waiting) {
        tell(LAPSED, waiting, "");
    }

    /** The supplier became part of another one, which answers from now on. */
    void passed(Questions.Waiting waiting, String successor) {
        tell(PASSED, waiting, successor);
    }

    /** Who asked; when they may no longer, their colleagues. */
    private void tell(String type, Questions.Waiting waiting, String said) {
        var there = people.whoMay(Permission.ASK_GUESTS, waiting.authority());
        List<PersonId> told = there.contains(waiting.person()) ? List.of(waiting.person()) : there;
        messages.tell(new Message(type, ids.next(), waiting.authority(), Optional.empty(), waiting.solution(),
                Optional.empty(), AskedList.PATH + "/" + waiting.id(), said), told);
    }
}
