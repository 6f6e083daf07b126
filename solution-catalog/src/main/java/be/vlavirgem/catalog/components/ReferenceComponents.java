package be.vlavirgem.catalog.components;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The published reference components, kept in memory: reading them costs no statement. */
public interface ReferenceComponents {

    /** Those of the present version in the order of the content, as read in this language; Dutch where it is not translated. */
    List<ReferenceComponent> all(Locale locale);

    /** Those that are proposed for the next version. */
    List<ReferenceComponent> proposed(Locale locale);

    /** Any of them, also one that is proposed or that lapsed: what was chosen once keeps its words. */
    Optional<ReferenceComponent> of(String code, Locale locale);
}
