package be.vlavirgem.web.list;

/**
 * A filter that is set, as a chip that can be removed.
 *
 * @param label what is kept, as in "Provincie: Antwerpen"
 * @param href the same list without it
 */
public record Filter(String label, String href) {}
