package be.vlavirgem.web.permission;

import java.util.UUID;

/**
 * Says of one type of id in addresses whether the visitor may know that it exists. Asked when a permission is
 * missing, so that a foreign thing answers 404 and not 403; a feature supplies one for each id type in its routes.
 */
public interface KnownId<T> {

    /** The type of the handler's path variable. */
    Class<T> type();

    /** The id from the address. */
    T of(UUID value);

    /** True when the row is there for the scope of this request. */
    boolean isKnown(UUID id);
}
