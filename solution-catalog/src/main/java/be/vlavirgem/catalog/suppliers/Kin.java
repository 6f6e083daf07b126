package be.vlavirgem.catalog.suppliers;

/**
 * A supplier that became part of another, or that other.
 *
 * @param before true for one that became part of the supplier it is asked of; false for what that became
 */
record Kin(SupplierId id, String name, boolean before) {

    /** Where V-ICT-OR keeps it. */
    public String path() {
        return KeptSupplierDesk.path(id);
    }
}
