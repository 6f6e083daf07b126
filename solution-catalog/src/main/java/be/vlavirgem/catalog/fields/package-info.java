/**
 * What a solution sheet is: one value, described by one registry of fields that forms, completeness, validation, the public
 * page and the difference for the reviewer all walk, so that no field is written twice.
 */
@NullMarked
package be.vlavirgem.catalog.fields;

import org.jspecify.annotations.NullMarked;
