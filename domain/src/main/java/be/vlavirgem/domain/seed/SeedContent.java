package be.vlavirgem.domain.seed;

/** Content of a module for an empty database; the application calls them in the order of their {@code @Order}, before it takes requests. */
public interface SeedContent {

    /** Imports when the kind is empty, in a transaction of its own; does nothing otherwise. */
    void importWhenEmpty();
}
