/**
 * The vault: seals bytes under a key of the organisation they belong to, bound to the place they stand in. Keys are
 * wrapped by the operator's master key and never leave this package in the clear.
 */
@NamedInterface("vault")
@NullMarked
package be.vlavirgem.platform.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
