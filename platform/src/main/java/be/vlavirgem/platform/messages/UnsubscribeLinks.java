package be.vlavirgem.platform.messages;

import be.vlavirgem.domain.people.PersonId;

/** Makes the address by which one click, without signing in, ends mail (RFC 8058); a bean of whoever answers there. */
public interface UnsubscribeLinks {

    /** The path before what is sealed: mail programs send a form here without a token and without signing in. */
    String PATH = "/berichten/uitschrijven/";

    /** What a link ends when it is not one kind: the summary of Monday. */
    String WEEKLY = "WEEKLY";

    /** The path for this person and the name of a {@link MessageKind}, or {@link #WEEKLY}; nobody else can make it up. */
    String path(PersonId person, String what);
}
