package be.vlavirgem.portal.delegation;

import static be.vlavirgem.platform.messages.MessageVariable.COLLEAGUE;
import static be.vlavirgem.platform.messages.MessageVariable.DAY;
import static be.vlavirgem.platform.messages.MessageVariable.NAME;
import static be.vlavirgem.platform.messages.MessageVariable.ORGANISATION;
import static be.vlavirgem.platform.messages.MessageVariable.SUBJECT;

import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What there is to tell of delegations. Where it says {@code organisatie} it is the reader's side, the subject is the other one. */
@Configuration(proxyBeanMethods = false)
class DelegationMail {

    private static final String FOLDER = "content/portal/mails";
    static final String GRANTED = "delegation-granted";
    static final String CHANGED = "delegation-changed";
    static final String WITHDRAWN = "delegation-withdrawn";
    static final String RETURNED = "delegation-returned";
    static final String NAMED = "delegate-named";
    static final String REFUSED = "delegate-refused";
    static final String NOT_WANTED = "delegate-not-wanted";
    static final String PEOPLE = "delegates-changed";
    static final String ENDS = "delegation-ends";
    static final String ENDS_FOR_BODY = "mandate-ends";
    static final String OVER = "delegation-over";
    static final String OVER_FOR_BODY = "mandate-over";

    @Bean
    MessageType delegationGranted() {
        return byColleague(GRANTED);
    }

    @Bean
    MessageType delegationChanged() {
        return byColleague(CHANGED);
    }

    @Bean
    MessageType delegationWithdrawn() {
        return byColleague(WITHDRAWN);
    }

    @Bean
    MessageType delegationReturned() {
        return byColleague(RETURNED);
    }

    @Bean
    MessageType delegateNamed() {
        return byColleague(NAMED);
    }

    @Bean
    MessageType delegateRefused() {
        return byColleague(REFUSED);
    }

    @Bean
    MessageType delegateNotWanted() {
        return byColleague(NOT_WANTED);
    }

    @Bean
    MessageType delegatesChanged() {
        return byColleague(PEOPLE);
    }

    @Bean
    MessageType delegationEnds() {
        return byTime(ENDS);
    }

    @Bean
    MessageType mandateEnds() {
        return byTime(ENDS_FOR_BODY);
    }

    @Bean
    MessageType delegationOver() {
        return byTime(OVER);
    }

    @Bean
    MessageType mandateOver() {
        return byTime(OVER_FOR_BODY);
    }

    private static MessageType byColleague(String code) {
        return MessageType.of(code, MessageKind.DELEGATION, FOLDER, NAME, ORGANISATION, COLLEAGUE, SUBJECT,
                DAY);
    }

    private static MessageType byTime(String code) {
        return MessageType.of(code, MessageKind.DEADLINE, FOLDER, NAME, ORGANISATION, SUBJECT, DAY);
    }

}
