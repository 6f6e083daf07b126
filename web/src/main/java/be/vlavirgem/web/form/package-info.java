/**
 * What forms need: cards of questions, numbers as people type them, and nothing typed is lost: what an expired session had typed is carried, encrypted, through sign-in and shown again unsaved.
 */
@NamedInterface("form")
@NullMarked
package be.vlavirgem.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
