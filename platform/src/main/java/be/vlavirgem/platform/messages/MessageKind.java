package be.vlavirgem.platform.messages;

/** What people choose a frequency for. */
public enum MessageKind {
    /** Somebody asks you to take part. */
    INVITATION(Frequency.AT_ONCE),
    /** Something ends, and you still have to do something for it. */
    DEADLINE(Frequency.AT_ONCE),
    /** Something went wrong that cannot wait. */
    INCIDENT(Frequency.AT_ONCE),
    /** Somebody asks for your approval, or decides on what you asked. */
    APPROVAL(Frequency.AT_ONCE),
    /** An organisation asks yours something, or answers what yours asked. */
    QUESTION(Frequency.AT_ONCE),
    /** Organisations work for one another: delegated, named, ended. */
    DELEGATION(Frequency.AT_ONCE),
    /** Another organisation shares something with yours, or no longer. */
    SHARE(Frequency.WEEKLY),
    /** Colleagues submitted the measurement, or opened it again. */
    MEASUREMENT(Frequency.WEEKLY),
    /** What you started has ended. */
    JOB(Frequency.WEEKLY),
    /** A colleague calls you in. */
    MENTION(Frequency.WEEKLY),
    /** A colleague answers where you said something too. */
    DISCUSSION(Frequency.WEEKLY),
    /** A task is given to you, or what you asked is done; its day is a {@link #DEADLINE}. */
    TASK(Frequency.WEEKLY),
    /** Something you follow changes. */
    FOLLOWED(Frequency.WEEKLY);

    private final Frequency usual;

    MessageKind(Frequency usual) {
        this.usual = usual;
    }

    /** Of whoever chose nothing. */
    public Frequency usual() {
        return usual;
    }
}
