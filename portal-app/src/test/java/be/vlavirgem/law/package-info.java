/** The law of the code, over all modules: arrows, rules with their sinners, public types, templates. */
package be.vlavirgem.law;
