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

/** Tells a supplier that something was asked, and who asked that it was answered; neither hears a name by it. */
@Component
class QuestionMessages {

    private static final String FOLDER = "content/catalog/mails";
    private static final String ASKED = "question-asked";
    private static final String ANSWERED = "question-answered";

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

    private static MessageType about(String code) {
        return MessageType.of(code, MessageKind.QUESTION, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT);
    }

    void asked(SolutionQuestion question) {
        var supplier = question.about().supplier();
        messages.tell(
                new Message(ASKED, ids.next(), supplier, Optional.empty(), question.about().name(), Optional.empty(),
                        ToldList.PATH + "/" + question.id()),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, supplier));
    }

    /** Who asked; when they may no longer, their colleagues. */
    void answered(SolutionQuestion.Id question, Questions.Waiting waiting) {
        var there = people.whoMay(Permission.ASK_GUESTS, waiting.authority());
        List<PersonId> told = there.contains(waiting.person()) ? List.of(waiting.person()) : there;
        messages.tell(new Message(ANSWERED, ids.next(), waiting.authority(), Optional.empty(), waiting.solution(),
                Optional.empty(), AskedList.PATH + "/" + question), told);
    }
}
