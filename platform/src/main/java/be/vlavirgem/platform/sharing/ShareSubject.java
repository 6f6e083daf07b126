package be.vlavirgem.platform.sharing;

import java.util.UUID;

/**
 * What is shared.
 *
 * @param kind a code such as {@code measurement-result}, of which one feature shows all
 * @param title what lists and mails call it; never a person's name
 */
public record ShareSubject(String kind, UUID id, String title) {}
