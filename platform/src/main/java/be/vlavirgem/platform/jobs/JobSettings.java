package be.vlavirgem.platform.jobs;

import java.time.Duration;

/**
 * How often a node shows that it lives and looks for work.
 *
 * @param missed so many heartbeats in a row and the node is dead
 * @param retry how long after a fault a job is tried again
 */
record JobSettings(Duration heartbeat, int missed, Duration look, Duration retry) {

    /** Tries in all, before a job has failed. */
    static final int TRIES = 3;

    static JobSettings standard() {
        return new JobSettings(Duration.ofSeconds(5), 6, Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    /** At most so long after its node died a job goes on elsewhere. */
    Duration takeover() {
        return heartbeat.multipliedBy(missed + 1L).plus(look);
    }
}
