package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the people of a supplier what V-ICT-OR decided on a sheet. */
@Component
class SolutionMessages {

    static final String FOLDER = "content/catalog/mails";
    private static final String PUBLISHED = "solution-published";
    private static final String SENT_BACK = "solution-sent-back";

    private static final String CLAIMED = "claimed-standards";
    private static final int LONGEST_SUBJECT = 200;
    private static final String MERGED = "solution-merged";
    private static final String STILL_RIGHT = "sheets-still-right";

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    SolutionMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
    }

    @Bean
    static MessageType solutionPublished() {
        return decided(PUBLISHED);
    }

    @Bean
    static MessageType solutionSentBack() {
        return decided(SENT_BACK);
    }

    private static MessageType decided(String code) {
        return MessageType.of(code, MessageKind.APPROVAL, FOLDER, MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.COLLEAGUE, MessageVariable.SUBJECT);
    }

    @Bean
    static MessageType solutionMerged() {
        return MessageType.of(MERGED, MessageKind.APPROVAL, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE, MessageVariable.SUBJECT,
                MessageVariable.MESSAGE);
    }

    @Bean
    static MessageType standardsClaimed() {
        return MessageType.of(CLAIMED, MessageKind.FOLLOWED, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT);
    }

    /** One mail a year, however many sheets it is about. */
    @Bean
    static MessageType sheetsStillRight() {
        return MessageType.of(STILL_RIGHT, MessageKind.DEADLINE, FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.DAY);
    }

    /** Asks whether what is published still holds; answered within 60 days. */
    void stillRight(OrganisationId supplier, LocalDate today) {
        messages.tell(
                new Message(STILL_RIGHT, ids.next(), supplier, Optional.empty(), "catalog.confirm.subject",
                        Optional.of(today.plusDays(ConfirmRules.DAYS_TO_ANSWER)), SolutionAddress.CONFIRM),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, supplier));
    }

    /** Which standards got another status, with the products that claim them; to the sheet, or the list when they are more. */
    void standardsChanged(OrganisationId supplier, String standards, List<Solution.Id> solutions) {
        var path = solutions.size() == 1 ? SolutionAddress.of(solutions.getFirst()) : SolutionAddress.LIST;
        messages.tell(
                new Message(CLAIMED, ids.next(), supplier, Optional.empty(), shortened(standards), Optional.empty(),
                        path),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, supplier));
    }

    /** What a message can be about at most. */
    static String shortened(String subject) {
        return subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT - 1) + "…" : subject;
    }

    void published(Access access, Solution solution) {
        tell(access, solution, PUBLISHED);
    }

    void sentBack(Access access, Solution solution) {
        tell(access, solution, SENT_BACK);
    }

    /** What the one was called that ended, and what the other is called that stays. */
    void merged(Access access, Solution ends, Solution stays) {
        messages.tell(
                new Message(MERGED, ids.next(), stays.supplier(), Optional.of(access.person()), ends.name(),
                        Optional.empty(), SolutionAddress.of(stays.id()), stays.name()),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, stays.supplier()));
    }

    private void tell(Access access, Solution solution, String type) {
        messages.tell(
                new Message(type, ids.next(), solution.supplier(), Optional.<PersonId>of(access.person()),
                        solution.name(), Optional.empty(), SolutionAddress.of(solution.id())),
                people.whoMay(Permission.DESCRIBE_SOLUTIONS, solution.supplier()));
    }
}
