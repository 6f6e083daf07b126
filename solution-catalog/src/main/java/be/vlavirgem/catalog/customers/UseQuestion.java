package be.vlavirgem.catalog.customers;

import java.time.LocalDate;

/** What a supplier says, and an authority did not answer yet. */
record UseQuestion(UseId id, String name, String slug, String supplier, LocalDate since) {}
