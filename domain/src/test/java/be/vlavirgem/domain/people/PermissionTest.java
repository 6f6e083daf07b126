package be.vlavirgem.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.domain.organisation.OrganisationKind;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Which role gives what, written down a second time by hand: a change must be meant twice. */
class PermissionTest {
    /** Columns in the order of {@link Role}: reader, editor, security officer, DPO, administrator of an authority; supplier; government; V-ICT-OR; body; by delegation: coach, delegate, submitter. */
    private static final String TABLE = """
            EVERYBODY               x x x x x  x x  x  x x  x x  x x x
            SIGNED_IN               x x x x x  x x  x  x x  x x  x x x
            READ_MEASUREMENT        x x x x x  - -  -  - -  - -  x x x
            BEGIN_MEASUREMENT       - x x - x  - -  -  - -  - -  - x x
            ANSWER_MEASUREMENT      - x x x x  - -  -  - -  - -  - x x
            SUBMIT_MEASUREMENT      - x - - x  - -  -  - -  - -  - - x
            CORRECT_MEASUREMENT     - - - - x  - -  -  - -  - -  - - -
            ASK_APPROVAL            - x - - x  - -  -  - -  - -  - - -
            READ_COMMENTS           x x x x x  - -  -  - -  - -  x x x
            COMMENT                 - x x x x  - -  -  - -  - -  x x x
            MODERATE_COMMENTS       - - - - x  - -  -  - -  - -  - - -
            READ_TASKS              x x x x x  - -  -  - -  - -  x x x
            KEEP_TASKS              - x x x x  - -  -  - -  - -  - x x
            ASK_GUESTS              - x x x x  - -  -  - -  - -  - - -
            EDIT_QUESTIONNAIRE      - - - - -  - -  -  x x  - -  - - -
            PUBLISH_QUESTIONNAIRE   - - - - -  - -  -  - x  - -  - - -
            EDIT_CONTENT            - - - - -  - -  -  x x  - -  - - -
            PUBLISH_CONTENT         - - - - -  - -  -  - x  - -  - - -
            READ_ROUND_REPORTS      x x x x x  - -  x  x x  - -  x x x
            READ_BENCHMARK          x x x x x  - -  -  - -  - -  x x x
            READ_COLLECTIVE         - - - - -  - -  x  x x  - -  - - -
            CONSENT_FIGURES         - - - - x  - -  -  - -  - -  - - -
            KEEP_OWN_SERIES         - x - - x  - -  -  - -  - -  - - -
            KEEP_PEER_GROUPS        - x - - x  - -  -  - -  - -  - - -
            FOLLOW_ROUNDS           - - - - -  - -  -  x x  - -  - - -
            MANAGE_ROUNDS           - - - - -  - -  -  - x  - -  - - -
            KEEP_STANDARDS          - - - - -  - -  -  x x  - -  - - -
            IMPORT_DATA             - - - - -  - -  -  - x  - -  - - -
            READ_ORGANISATIONS      - - - - -  - -  -  x x  - -  - - -
            KEEP_ORGANISATIONS      - - - - -  - -  -  - x  - -  - - -
            DESCRIBE_SOLUTIONS      - - - - -  x x  -  - -  - -  - - -
            REVIEW_SOLUTIONS        - - - - -  - -  -  x x  - -  - - -
            KEEP_SUPPLIERS          - - - - -  - -  -  x x  - -  - - -
            WORK_AS_SUPPLIER        - - - - -  x x  -  - -  - -  - - -
            DESCRIBE_COMPANY        - - - - -  - x  -  - -  - -  - - -
            CONFIRM_USE             - x - - x  - -  -  - -  - -  - - -
            KEEP_PRACTICE           - - - - -  - -  -  - x  - -  - - -
            READ_AUDIT              - - - - -  - -  -  - x  - -  - - -
            OPERATE                 - - - - -  - -  -  - x  - -  - - -
            MANAGE_MAP              - - - - -  - -  -  - x  - -  - - -
            SHARE                   - x - - x  - -  -  - -  - -  - - -
            MANAGE_PEOPLE           - - - - x  - x  -  - x  - x  - - -
            SUPPORT_PEOPLE          - - - - -  - -  -  - x  - -  - - -
            LOOK_ALONG              - - - - -  - -  -  - x  - -  - - -
            MANAGE_KEYS             - - - - x  - x  -  - x  - -  - - -
            MANAGE_MAIL             - - - - -  - -  -  - x  - -  - - -
            MANAGE_DELEGATIONS      - - - - x  - -  -  - -  - -  - - -
            NAME_DELEGATES          - - - - -  - -  -  - x  - x  - - -
            WORK_FOR_AUTHORITIES    - - - - -  - -  -  x x  x x  x x x
            """;

    @Test
    void eachRoleGivesWhatTheTableSays() {
        var expected = TABLE.lines().map(line -> List.of(line.split(" +"))).toList();
        var actual = Arrays.stream(Permission.values()).map(PermissionTest::row).toList();
        assertThat(actual).containsExactlyElementsOf(expected);
    }

    @Test
    void withoutAnyRoleOnlyTheOpenOnesAreGiven() {
        assertThat(Arrays.stream(Permission.values()).filter(permission -> permission.givenBy(Set.of())))
                .containsExactly(Permission.EVERYBODY, Permission.SIGNED_IN);
    }

    @Test
    void eachRoleFitsTheKindsOfOrganisationThatGiveIt() {
        var fitting = Arrays.stream(Role.values())
                .collect(Collectors.groupingBy(role -> Arrays.stream(OrganisationKind.values())
                        .filter(role::fits)
                        .map(Enum::name)
                        .collect(Collectors.joining(" ")), Collectors.counting()));
        assertThat(fitting).containsOnly(Map.entry("LOCAL_AUTHORITY MODEL PRACTICE", 5L),
                Map.entry("SUPPLIER", 2L), Map.entry("PROVINCE GOVERNMENT", 1L),
                Map.entry("ASSOCIATION", 2L), Map.entry("INTERMUNICIPAL_BODY", 2L), Map.entry("", 3L));
    }

    private static List<String> row(Permission permission) {
        var marks = Arrays.stream(Role.values()).map(role -> permission.givenBy(Set.of(role)) ? "x" : "-");
        return Stream.concat(Stream.of(permission.name()), marks).toList();
    }
}
