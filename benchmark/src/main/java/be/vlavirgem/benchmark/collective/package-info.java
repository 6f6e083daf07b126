/**
 * What groups of authorities came to, without anybody's own figures beside it: as open data for everybody, and for who reads for all
 * authorities together. Read models over what was allowed to leave at a stand.
 */
@NullMarked
package be.vlavirgem.benchmark.collective;

import org.jspecify.annotations.NullMarked;
