package be.vlavirgem.platform.jobs;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * How far a job is, for a page.
 *
 * @param subject what the job is about, as its starter said
 * @param total 0 until it is planned
 * @param message key of the sentence that says why it failed; empty when there is nothing to say
 * @param cancelAsked true when it stops after the step it is at
 * @param stoppable false for one that always runs to its end
 */
public record JobProgress(JobId id, String type, UUID subject, JobState state, Instant createdAt,
        Optional<Instant> startedAt, Optional<Instant> finishedAt, int done, int total, String message,
        boolean cancelAsked, boolean stoppable) {}
