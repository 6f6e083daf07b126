package be.vlavirgem.catalog.solutions;

import be.vlavirgem.domain.identity.IdSource;
import be.vlavirgem.domain.organisation.OrganisationId;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.Message;
import be.vlavirgem.platform.messages.MessageKind;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Tells the people of a supplier what became of a proof, and that there is a grade to see. */
@Component
class StandingMessages {

    private static final String PROVEN = "claim-proven";
    private static final String NOT_PROVEN = "claim-refused";
    private static final String GRADED = "solution-grade";
    private static final String ENDS = "proof-ends";

    private final Messages messages;
    private final People people;
    private final IdSource ids;

    StandingMessages(Messages messages, People people, IdSource ids) {
        this.messages = messages;
        this.people = people;
        this.ids = ids;
    }

    @Bean
    static MessageType claimProven() {
        return MessageType.of(PROVEN, MessageKind.APPROVAL, SolutionMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE, MessageVariable.SUBJECT);
    }

    @Bean
    static MessageType claimRefused() {
        return MessageType.of(NOT_PROVEN, MessageKind.APPROVAL, SolutionMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.COLLEAGUE, MessageVariable.SUBJECT,
                MessageVariable.MESSAGE);
    }

    @Bean
    static MessageType solutionGrade() {
        return MessageType.of(GRADED, MessageKind.APPROVAL, SolutionMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    @Bean
    static MessageType proofEnds() {
        return MessageType.of(ENDS, MessageKind.DEADLINE, SolutionMessages.FOLDER, MessageVariable.NAME,
                MessageVariable.ORGANISATION, MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    /** That these end, in the order of their days, the first of which is told; in one message, however many there are. */
    void ending(OrganisationId supplier, List<Ending> endings, String named) {
        var places = endings.stream().map(Ending::solution).distinct().toList();
        tell(new Message(ENDS, ids.next(), supplier, Optional.empty(), SolutionMessages.shortened(named),
                Optional.of(endings.getFirst().on()),
                places.size() == 1 ? ClaimAddress.of(places.getFirst()) : SolutionAddress.LIST));
    }

    /** What V-ICT-OR decided on a proof of what this is about; with why, where it was refused. */
    void decided(Access by, ClaimProof proof, String subject) {
        var why = proof.decision().flatMap(ClaimProof.Decision::why);
        tell(new Message(why.isPresent() ? NOT_PROVEN : PROVEN, ids.next(), proof.about().supplier(),
                Optional.of(by.person()), subject, Optional.empty(), ClaimAddress.of(proof.about().solution()),
                why.orElse("")));
    }

    /** That these have a grade, which everybody sees later; in one message, however many there are. */
    void graded(OrganisationId supplier, List<Solution> graded) {
        var one = graded.size() == 1 ? Optional.of(graded.getFirst()) : Optional.<Solution>empty();
        tell(new Message(GRADED, ids.next(), supplier, Optional.empty(),
                one.map(Solution::name).orElse("catalog.grade.subject"),
                graded.getFirst().grading().map(Grading::from),
                one.map(solution -> SolutionAddress.of(solution.id())).orElse(SolutionAddress.LIST)));
    }

    private void tell(Message message) {
        messages.tell(message, people.whoMay(Permission.DESCRIBE_SOLUTIONS, message.organisation()));
    }
}
