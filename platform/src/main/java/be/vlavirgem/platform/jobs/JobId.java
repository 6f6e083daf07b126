package be.vlavirgem.platform.jobs;

import java.util.UUID;

/** Points to a job. */
public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
