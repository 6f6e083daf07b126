package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.fields.Sheet;

/** What holds for all solutions of a supplier, and which version of it this is; 0 before it was ever filled in. */
record Facts(Sheet sheet, int revision) {

    static final Facts NONE = new Facts(Sheet.EMPTY, 0);
}
