package be.vlavirgem.platform.jobs;

/** How far a job is. */
public enum JobState {
    /** Asked for; no node has begun. */
    WAITING,
    /** A node works on it, or takes it over from one that died. */
    RUNNING,
    /** All steps are done. */
    FINISHED,
    /** It stopped on a fault or a refusal; what was done before stays done. */
    FAILED,
    /** Its starter stopped it; what was done before stays done. */
    CANCELLED;

    /** True when nothing more will happen. */
    public boolean isEnd() {
        return this == FINISHED || this == FAILED || this == CANCELLED;
    }
}
