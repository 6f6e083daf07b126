/**
 * Peer groups: which local authorities are compared with each other in a year. Composed once a year and kept, from the
 * authorities valid on 1 September, when a round opens; so those merged later count in the years they existed. Statistics
 * over a group belong to whoever has the figures.
 */
@NamedInterface("peers")
@NullMarked
package be.vlavirgem.domain.peers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
