package be.vlavirgem.domain.people;

import static be.vlavirgem.domain.people.Role.*;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What a handler may ask of the visitor; the one place that says which role gives what. */
public enum Permission {
    /** Everybody, signed in or not. */
    EVERYBODY,
    /** Whoever is signed in, whatever the role. */
    SIGNED_IN,
    /** See the measurement, its answers and scores of the own authority. */
    READ_MEASUREMENT(AUTHORITY_READER, AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR,
            MEASUREMENT_COACH, MEASUREMENT_DELEGATE, MEASUREMENT_SUBMITTER),
    /** Begin the measurement of a round, for the municipality and its OCMW together or apart. */
    BEGIN_MEASUREMENT(AUTHORITY_EDITOR, SECURITY_OFFICER, AUTHORITY_ADMINISTRATOR, MEASUREMENT_DELEGATE,
            MEASUREMENT_SUBMITTER),
    /** Answer, with the notes and the documents that prove it. */
    ANSWER_MEASUREMENT(AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR, MEASUREMENT_DELEGATE,
            MEASUREMENT_SUBMITTER),
    /** Submit the measurement for the authority. */
    SUBMIT_MEASUREMENT(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR, MEASUREMENT_SUBMITTER),
    /** Say beside an answer of a closed measurement what it should have been. */
    CORRECT_MEASUREMENT(AUTHORITY_ADMINISTRATOR),
    /** Ask a colleague, or by mail somebody without account, to decide on something of the own authority. */
    ASK_APPROVAL(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR),
    /** Read what colleagues of the own authority say about a thing. */
    READ_COMMENTS(AUTHORITY_READER, AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR,
            MEASUREMENT_COACH, MEASUREMENT_DELEGATE, MEASUREMENT_SUBMITTER),
    /** Say something about a thing, and call in a colleague. */
    COMMENT(AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR, MEASUREMENT_COACH, MEASUREMENT_DELEGATE,
            MEASUREMENT_SUBMITTER),
    /** Remove what a colleague said. */
    MODERATE_COMMENTS(AUTHORITY_ADMINISTRATOR),
    /** See the tasks of the own authority. */
    READ_TASKS(AUTHORITY_READER, AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR,
            MEASUREMENT_COACH, MEASUREMENT_DELEGATE, MEASUREMENT_SUBMITTER),
    /** Give, take, hand over and end tasks. */
    KEEP_TASKS(AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR, MEASUREMENT_DELEGATE,
            MEASUREMENT_SUBMITTER),
    /**
     * Ask somebody outside: without account, by a link, to answer for the own authority, or a supplier about its solution; never by
     * delegation, for what is asked outlives it.
     */
    ASK_GUESTS(AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR),
    /** See and import versions of the questionnaire in the back office. */
    EDIT_QUESTIONNAIRE(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Publish a version of the questionnaire, for good. */
    PUBLISH_QUESTIONNAIRE(VICTOR_ADMINISTRATOR),
    /** Draft, change and translate content that everybody reads or chooses from, at the desk. */
    EDIT_CONTENT(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Publish a version of such content, for good. */
    PUBLISH_CONTENT(VICTOR_ADMINISTRATOR),
    /** Read what closed rounds came to, in figures of groups only. */
    READ_ROUND_REPORTS(AUTHORITY_READER, AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR,
            GOVERNMENT_READER, VICTOR_EDITOR, VICTOR_ADMINISTRATOR, MEASUREMENT_COACH, MEASUREMENT_DELEGATE,
            MEASUREMENT_SUBMITTER),
    /** See the own figures beside those of peers. */
    READ_BENCHMARK(AUTHORITY_READER, AUTHORITY_EDITOR, SECURITY_OFFICER, DPO, AUTHORITY_ADMINISTRATOR,
            MEASUREMENT_COACH, MEASUREMENT_DELEGATE, MEASUREMENT_SUBMITTER),
    /** Read what groups of authorities come to in the benchmark, and no authority by itself. */
    READ_COLLECTIVE(GOVERNMENT_READER, VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Say who may see the own figures with the name of the authority beside them. */
    CONSENT_FIGURES(AUTHORITY_ADMINISTRATOR),
    /** Keep figures of the own authority that only it sees. */
    KEEP_OWN_SERIES(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR),
    /** Choose the authorities the own one compares itself with; never by delegation, for a body sees many of them. */
    KEEP_PEER_GROUPS(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR),
    /** Follow how a round goes: who did not hand in yet, and whom to call. */
    FOLLOW_ROUNDS(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Plan, open, extend and close rounds, remind authorities, and publish the report. */
    MANAGE_ROUNDS(VICTOR_ADMINISTRATOR),
    /** Bring the register of standards up to date, and keep market standards and authentic sources. */
    KEEP_STANDARDS(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Bring files of figures into the portal, and take them back. */
    IMPORT_DATA(VICTOR_ADMINISTRATOR),
    /** See all organisations and what the portal knows of them. */
    READ_ORGANISATIONS(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Correct, end and merge organisations. */
    KEEP_ORGANISATIONS(VICTOR_ADMINISTRATOR),
    /** Describe the own solutions for the catalogue. */
    DESCRIBE_SOLUTIONS(SUPPLIER_EDITOR, SUPPLIER_ADMINISTRATOR),
    /** Look at the sheets suppliers hand in, publish them or send them back. */
    REVIEW_SOLUTIONS(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),
    /** Look at companies that ask to stand in the register of suppliers; correct, end and merge suppliers. */
    KEEP_SUPPLIERS(VICTOR_EDITOR, VICTOR_ADMINISTRATOR),

    /** See what the own company can do in the catalogue, and what comes next. */
    WORK_AS_SUPPLIER(SUPPLIER_EDITOR, SUPPLIER_ADMINISTRATOR),

    /** Write what everybody reads of the own company. */
    DESCRIBE_COMPANY(SUPPLIER_ADMINISTRATOR),

    /** Say which solutions the own authority uses. */
    CONFIRM_USE(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR),

    /** Make practice organisations, put them back and end them. */
    KEEP_PRACTICE(VICTOR_ADMINISTRATOR),
    /** See who did what in all organisations, never what it was about. */
    READ_AUDIT(VICTOR_ADMINISTRATOR),
    /** See how the portal works behind its pages, and stop what goes wrong. */
    OPERATE(VICTOR_ADMINISTRATOR),
    /** Bring, show and remove the real borders of the maps. */
    MANAGE_MAP(VICTOR_ADMINISTRATOR),
    /** Let others see something of the own organisation, and take that back. */
    SHARE(AUTHORITY_EDITOR, AUTHORITY_ADMINISTRATOR),
    /** Invite people to the own organisation, and say what they may there. */
    MANAGE_PEOPLE(AUTHORITY_ADMINISTRATOR, SUPPLIER_ADMINISTRATOR, VICTOR_ADMINISTRATOR, BODY_ADMINISTRATOR),
    /** Help the people of every organisation, and invite some to it. */
    SUPPORT_PEOPLE(VICTOR_ADMINISTRATOR),
    /** Ask somebody to see the portal as they do, for half an hour, and change nothing. */
    LOOK_ALONG(VICTOR_ADMINISTRATOR),
    /** Make and withdraw keys by which programs read for the own organisation. */
    MANAGE_KEYS(AUTHORITY_ADMINISTRATOR, SUPPLIER_ADMINISTRATOR, VICTOR_ADMINISTRATOR),
    /** Change the words of mail, and see how the post goes. */
    MANAGE_MAIL(VICTOR_ADMINISTRATOR),
    /** Let a body work for the own authority, see what its people do, and end that. */
    MANAGE_DELEGATIONS(AUTHORITY_ADMINISTRATOR),
    /** Say who of the own body works for which authority that delegated. */
    NAME_DELEGATES(BODY_ADMINISTRATOR, VICTOR_ADMINISTRATOR),
    /** See on one page what is to be done for all authorities that delegated. */
    WORK_FOR_AUTHORITIES(BODY_MEMBER, BODY_ADMINISTRATOR, VICTOR_EDITOR, VICTOR_ADMINISTRATOR, MEASUREMENT_COACH,
            MEASUREMENT_DELEGATE, MEASUREMENT_SUBMITTER);

    /** What is done rather than read, with pages of its own to read it on. */
    private static final Set<Permission> DEEDS = EnumSet.of(BEGIN_MEASUREMENT, ANSWER_MEASUREMENT, SUBMIT_MEASUREMENT,
            CORRECT_MEASUREMENT, ASK_APPROVAL, COMMENT, MODERATE_COMMENTS, KEEP_TASKS);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** Says whether one of the roles gives this permission; the open ones need none. */
    boolean givenBy(Collection<Role> held) {
        return isOpen() || held.stream().anyMatch(roles::contains);
    }

    /** Says whether this role alone gives the permission. */
    public boolean isGivenBy(Role role) {
        return givenBy(Set.of(role));
    }

    Set<Role> roles() {
        return roles;
    }

    /** True for what is only done; a permission that also lets somebody read is none. */
    boolean isDeed() {
        return DEEDS.contains(this);
    }

    /** True for what needs no role at all. */
    public boolean isOpen() {
        return this == EVERYBODY || this == SIGNED_IN;
    }
}
