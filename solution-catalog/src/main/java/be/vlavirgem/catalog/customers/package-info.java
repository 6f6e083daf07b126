/**
 * Who uses what: suppliers say which authorities use their solutions, authorities are asked whether that is so, and suppliers
 * read in numbers, never by name, how their solutions are looked at and used.
 */
@NullMarked
package be.vlavirgem.catalog.customers;

import org.jspecify.annotations.NullMarked;
