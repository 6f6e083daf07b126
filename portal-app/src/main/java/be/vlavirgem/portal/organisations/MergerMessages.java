package be.vlavirgem.portal.organisations;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.Permission;
import be.vlavirgem.platform.messages.MessageType;
import be.vlavirgem.platform.messages.MessageVariable;
import be.vlavirgem.platform.messages.Messages;
import be.vlavirgem.web.form.Days;
import be.vlavirgem.web.jobs.JobResult;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Writes to everybody who works for a successor that it is there now. */
@Component
class MergerMessages {

    private static final String MERGED = "organisation-merged";

    private final Messages messages;
    private final People people;
    private final Organisations organisations;

    MergerMessages(Messages messages, People people, Organisations organisations) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
    }

    @Bean
    static MessageType organisationMerged() {
        return MessageType.service(MERGED, "content/portal/mails", MessageVariable.NAME, MessageVariable.ORGANISATION,
                MessageVariable.SUBJECT, MessageVariable.DAY);
    }

    /** Where a merger leads: to the page of the successor. */
    @Bean
    static JobResult mergerResult() {
        return new JobResult() {

            @Override
            public String type() {
                return MergerJob.TYPE;
            }

            @Override
            public Optional<String> path(UUID successor) {
                return Optional.of(OrganisationList.PATH + "/" + successor);
            }
        };
    }

    private static String listed(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " & " + names.getLast();
    }

    /** Whoever was told of this merger before is not again. */
    void merged(MergerJob.Work work, MergerSteps steps) {
        var words = Map.of(MessageVariable.ORGANISATION, organisations.name(work.next()), MessageVariable.SUBJECT,
                listed(steps.merged(work.next(), work.at(), work.from())), MessageVariable.DAY,
                Days.write(work.from()));
        steps.toTell(work.next(), work.at(), people.whoMay(Permission.SIGNED_IN, work.next()))
                .forEach(person -> messages.write(person, MERGED, "/dashboard", words));
    }
}
