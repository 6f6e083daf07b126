package be.vlavirgem.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.vlavirgem.domain.organisation.Organisations;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.domain.people.People;
import be.vlavirgem.domain.people.PersonId;
import be.vlavirgem.domain.tenancy.TenantScope;
import be.vlavirgem.testsupport.TestDatabase;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs on real nodes and a real database: they end, are stopped, fail, and outlive the node that began them. */
class JobsTest {

    private static final int AUTHORITIES = 285;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final TestDatabase DATABASE = visited();
    private static final AtomicReference<AnnotationConfigApplicationContext> STANDING = new AtomicReference<>();

    private final JdbcClient superuser = JdbcClient.create(DATABASE.superuser());
    private AnnotationConfigApplicationContext node;

    private static TestDatabase visited() {
        var database = TestDatabase.shared().copy("jobs");
        VisitJob.makeTable(JdbcClient.create(database.owner()));
        return database;
    }

    @BeforeEach
    void nobodyWasVisited() {
        superuser.sql("truncate visit, ended_round").update();
    }

    @AfterAll
    static void stop() {
        stopStanding();
    }

    @Test
    void aNodeThatIsKilledAtHalfIsTakenOverAndEachAuthorityIsDoneOnce() throws Exception {
        stopStanding();
        var killed = startProcess();
        try {
            var job = new JobId(UUID.fromString(killed.inputReader().readLine()));
            waitUntil(() -> visits() >= AUTHORITIES / 2);
            killed.destroyForcibly().waitFor();
            var atTheKill = visits();
            assertThat(atTheKill).isBetween(AUTHORITIES / 2, AUTHORITIES - 20);
            node = standing();
            assertThat(end(job, state -> state == JobState.FINISHED).done()).isEqualTo(AUTHORITIES);
            assertThat(visits()).isEqualTo(AUTHORITIES);
            assertThat(superuser.sql("select count(distinct organisation_id) from visit").query(Integer.class).single())
                    .isEqualTo(AUTHORITIES);
            assertThat(endings()).containsExactly("FINISHED");
            waitUntil(() -> superuser.sql("select count(*) from scheduled_tasks where task_name = 'job'")
                    .query(Integer.class)
                    .single() == 0);
        } finally {
            killed.destroyForcibly();
        }
    }

    @Test
    void aJobIsStoppedBetweenStepsByItsStarterOnly() {
        node = standing();
        var job = Node.begin(node, new VisitJob.Round(20, ""));
        waitUntil(() -> visits() > 3);
        var starter = starter();
        var other = new Access(new PersonId(new UUID(0, 9)), "Ander", starter.memberships(), starter.current());
        assertThat(other.scope().call(() -> jobs().cancel(other, job))).isFalse();
        assertThat(other.scope().call(() -> jobs().find(other.person(), job))).isEmpty();
        assertThat(starter.scope().call(() -> jobs().cancel(starter, job))).isTrue();
        var ended = end(job, JobState::isEnd);
        assertThat(ended.state()).isEqualTo(JobState.CANCELLED);
        assertThat(ended.done()).isEqualTo(visits()).isLessThan(AUTHORITIES);
        assertThat(endings()).containsExactly("CANCELLED");
        assertThat(starter.scope().call(() -> jobs().cancel(starter, job))).isFalse();
    }

    @Test
    void aRefusalEndsTheJobWithItsSentence() {
        node = standing();
        var ended = end(Node.begin(node, new VisitJob.Round(0, "refusal")), JobState::isEnd);
        assertThat(ended).extracting(JobProgress::state, JobProgress::message, JobProgress::done)
                .containsExactly(JobState.FAILED, "job.failed.refusal", 0);
        assertThat(visits()).isZero();
    }

    @Test
    void aFaultIsTriedAgainAndThenEndsTheJob() {
        node = standing();
        var ended = end(Node.begin(node, new VisitJob.Round(0, "fault")), JobState::isEnd);
        assertThat(ended).extracting(JobProgress::state, JobProgress::message)
                .containsExactly(JobState.FAILED, "job.failed.fault");
        assertThat(visits()).isZero();
        assertThat(endings()).containsExactly("FAILED");
    }

    @Test
    void aNodeThatStopsInOrderLeavesTheRestToTheNext() {
        node = standing();
        var job = Node.begin(node, new VisitJob.Round(20, ""));
        waitUntil(() -> visits() > 3);
        stopStanding();
        assertThat(visits()).isLessThan(AUTHORITIES);
        node = standing();
        assertThat(end(job, JobState::isEnd).done()).isEqualTo(AUTHORITIES).isEqualTo(visits());
    }

    @Test
    void aJobWithoutKindOrWithAnotherPayloadIsNotStarted() {
        node = standing();
        assertThatThrownBy(() -> starter().scope()
                .call(() -> jobs().start(starter(), "visit",
                        new VisitJob.Round(0, ""), new UUID(0, 1))))
                .as("outside a transaction")
                .isNotNull();
        assertThatThrownBy(() -> node.getBean(JobKinds.class).write("nobody", new JobId(new UUID(0, 1))))
                .hasMessageContaining("No module supplies");
        assertThatThrownBy(() -> node.getBean(JobKinds.class).write("visit", new JobId(new UUID(0, 1))))
                .hasMessageContaining("takes a");
    }

    @Test
    void aDeadNodeIsTakenOverWithinAMinute() {
        assertThat(JobSettings.standard().takeover()).isLessThan(Duration.ofMinutes(1));
    }

    /** The node that most tests share; starting one takes seconds. */
    private static AnnotationConfigApplicationContext standing() {
        return STANDING.updateAndGet(up -> up == null ? Node.start(DATABASE.url()) : up);
    }

    private static void stopStanding() {
        Optional.ofNullable(STANDING.getAndSet(null)).ifPresent(AnnotationConfigApplicationContext::close);
    }

    private Process startProcess() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), Node.class.getName(), DATABASE.url())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private Jobs jobs() {
        return node.getBean(Jobs.class);
    }

    private Access starter() {
        return TenantScope.none()
                .call(() -> Node.member(node.getBean(People.class), node.getBean(Organisations.class)));
    }

    private JobProgress end(JobId job, Predicate<JobState> there) {
        var access = starter();
        waitUntil(() -> there.test(progress(access, job).state()));
        return progress(access, job);
    }

    private JobProgress progress(Access access, JobId job) {
        return access.scope().call(() -> jobs().find(access.person(), job)).orElseThrow();
    }

    private int visits() {
        return superuser.sql("select count(*) from visit").query(Integer.class).single();
    }

    private java.util.List<String> endings() {
        return superuser.sql("select state from ended_round").query(String.class).list();
    }

    private static void waitUntil(java.util.function.BooleanSupplier met) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        assertThat(Stream.generate(met::getAsBoolean)
                .peek(result -> pause())
                .takeWhile(result -> !result)
                .filter(result -> System.nanoTime() > deadline)
                .findFirst()).isEmpty();
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
    }
}
