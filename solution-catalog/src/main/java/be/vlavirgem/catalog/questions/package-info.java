/**
 * Questions of authorities to suppliers about published solutions, and their answers. A question is of the authority; the
 * supplier reads what it was told of it, through functions of the database that leave out who asks without a name.
 */
@NullMarked
package be.vlavirgem.catalog.questions;

import org.jspecify.annotations.NullMarked;
