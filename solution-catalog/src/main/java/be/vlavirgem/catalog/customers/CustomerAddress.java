package be.vlavirgem.catalog.customers;

/** Where customers are kept, where use is confirmed, and where suppliers read the numbers. */
final class CustomerAddress {

    static final String LIST = "/leverancier/klanten";
    static final String NEW = LIST + "/nieuw";
    static final String FILES = LIST + "/bestanden";
    static final String USE = "/leverancier/bekeken";
    static final String QUESTIONS = "/oplossingen-bevestigen";

    /** Where everybody reads a solution. */
    static final String PUBLIC = "/oplossingen";

    private CustomerAddress() {}

    static String of(Customer.Id customer) {
        return LIST + "/" + customer;
    }
}
