package be.vlavirgem.maturity;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells those who answer for an authority what a colleague did with the measurement. */
@Component
class MaturityMessages {

    static final String PATH = "/maturiteit/metingen/";
    static final String ENDS = "round-ends";
    static final String OPENED = "round-opened";
    static final String REMINDED = "round-reminder";
    static final String CLOSED = "round-closed";
    static final String LONGER = "round-longer";
    static final String SHORTER = "round-shorter";
    private static final String SUBMITTED = "measurement-submitted";
    private static final String REOPENED = "measurement-reopened";
    private static final String FOLDER = "content/maturity/mails";

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    MaturityMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
    }

    @Bean
    static MessageType measurementSubmitted() {
        return byColleague(SUBMITTED);
    }

    @Bean
    static MessageType measurementReopened() {
        return byColleague(REOPENED);
    }

    @Bean
    static MessageType roundEnds() {
        return ofRound(ENDS);
    }

    @Bean
    static MessageType roundOpened() {
        return MessageType.of(OPENED, MessageKind.INVITATION, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static MessageType authorityReminded() {
        return ofRound(REMINDED);
    }

    @Bean
    static MessageType roundClosed() {
        return ofRound(CLOSED);
    }

    @Bean
    static MessageType roundLonger() {
        return ofRound(LONGER);
    }

    @Bean
    static MessageType roundShorter() {
        return ofRound(SHORTER);
    }

    private static MessageType ofRound(String code) {
        return MessageType.of(code, MessageKind.DEADLINE, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    private static MessageType byColleague(String code) {
        return MessageType.of(code, MessageKind.MEASUREMENT, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE, MessageVariable.SUBJECT);
    }

    void submitted(Access access, Measurement measurement) {
        tell(access, measurement, SUBMITTED, "/resultaat");
    }

    void reopened(Access access, Measurement measurement) {
        tell(access, measurement, REOPENED, "");
    }

    private void tell(Access access, Measurement measurement, String type, String page) {
        var colleagues = people.whoMay(Permission.ANSWER_MEASUREMENT, access.organisation())
                .stream()
                .filter(person -> !person.equals(access.person()))
                .toList();
        messages.tell(new Message(type, ids.next(), access.organisation(), Optional.<PersonId>of(access.person()),
                measurement.frame().round().name(), Optional.empty(), PATH + measurement.id() + page), colleagues);
    }
}
