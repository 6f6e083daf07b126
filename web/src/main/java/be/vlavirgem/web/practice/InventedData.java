package be.vlavirgem.web.practice;

/** What a module invents for a practice organisation that has nothing yet; a bean of the module whose data it is, asked in order. */
public interface InventedData {

    /** Adds the same rows each time, in the transaction that runs, in the scope of that organisation; tells nobody. */
    void invent(Practice practice);
}
