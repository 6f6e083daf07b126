/** The demo: accounts and invented answers, on a database that holds nothing else. */
@NullMarked
package be.vlavirgem.portal.demo;

import org.jspecify.annotations.NullMarked;
