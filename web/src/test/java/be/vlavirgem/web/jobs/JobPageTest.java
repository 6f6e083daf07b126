package be.vlavirgem.web.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import be.vlavirgem.platform.jobs.JobId;
import be.vlavirgem.platform.jobs.JobProgress;
import be.vlavirgem.platform.jobs.JobState;
import be.vlavirgem.web.form.Confirmation;
import be.vlavirgem.web.layout.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a job in its states, and the list. */
class JobPageTest {

    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");
    private static final Confirmation STOP = new Confirmation("stoppen", "Stoppen?", "Wat gedaan is, blijft.",
            "Opdracht stoppen", "/opdrachten/1/stoppen", "/opdrachten/1/stoppen", "/opdrachten/1");

    @ParameterizedTest
    @EnumSource
    void itAsksForItselfUntilItHasEnded(JobState state) throws IOException {
        for (var language : List.of("nl-BE", "en")) {
            var page = page(job(state, "", false), language);
            Files.writeString(Path.of("target/job-%s-%s.html".formatted(state, language)), page);
            assertThat(page.contains("data-hx-trigger=\"every 2s\"")).isEqualTo(!state.isEnd());
            assertThat(page.contains("id=\"stop-knop\"")).isEqualTo(!state.isEnd());
            assertThat(page).contains("/beheer/iets");
            assertThat(page).contains("id=\"voortgang\"", "100", "285").doesNotContain("??", "th:", "null");
        }
    }

    @Test
    void whatIsStoppingCannotBeStoppedAgain() {
        assertThat(page(job(JobState.RUNNING, "", true), "nl-BE")).contains("De opdracht stopt na het deel")
                .doesNotContain("id=\"stop-knop\"");
    }

    @Test
    void whatMustRunToItsEndOffersNoStopAndSaysSo() {
        var running = job(JobState.RUNNING, "", false);
        var whole = new JobProgress(running.id(), running.type(), running.subject(), running.state(),
                running.createdAt(), running.startedAt(), running.finishedAt(), 100, 285, "", false, false);
        assertThat(page(whole, "nl-BE")).contains("niemand kan ze halfweg stoppen")
                .doesNotContain("id=\"stop-knop\"", "<dialog");
    }

    @Test
    void whatFailedSaysWhy() {
        assertThat(page(job(JobState.FAILED, "job.failed.fault", false), "nl-BE")).contains("aan onze kant");
    }

    @Test
    void theListIsEmptyOrShowsHowFarEachIs() {
        assertThat(list(List.of())).contains("Nog geen opdrachten");
        assertThat(list(List.of(view(job(JobState.RUNNING, "", false))))).contains("100 van 285", "bezig", "Inwoners",
                "21/11/2026 12:00").doesNotContain("??", "th:", "null");
    }

    private static String list(List<JobView> jobs) {
        return new Rendering().of("web/jobs", Map.of("shell", Rendering.visitor(), "jobs", jobs));
    }

    private static String page(JobProgress job, String language) {
        return new Rendering().of("web/job", Locale.forLanguageTag(language),
                Map.of("shell", Rendering.visitor(), "job", view(job), "stop", STOP));
    }

    private static JobView view(JobProgress job) {
        return new JobView(job, "Inwoners", ZoneId.of("Europe/Brussels"), "/beheer/iets");
    }

    private static JobProgress job(JobState state, String message, boolean cancelAsked) {
        return new JobProgress(new JobId(new UUID(0, 1)), "sample", new UUID(0, 2), state, NOON, Optional.of(NOON),
                state.isEnd() ? Optional.of(NOON) : Optional.empty(), 100, 285, message, cancelAsked, true);
    }
}
