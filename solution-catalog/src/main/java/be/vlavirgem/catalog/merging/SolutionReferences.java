package be.vlavirgem.catalog.merging;

/**
 * What a feature has of a solution, as a bean: counted before two solutions of one supplier become one, and moved with all the
 * rest in one transaction, in the scope of that supplier. What is of another tenant (who uses it) is moved by a function of the
 * feature's own migration.
 */
public interface SolutionReferences extends References {

    /** True for what others rely on: a draft with some of it is not removed. */
    default boolean keepDraft() {
        return false;
    }
}
