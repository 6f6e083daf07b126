package be.vlavirgem.maturity;

import java.math.BigDecimal;

/** Where the middle half of a peer group stands on a subject: quartiles of type 7, of so many that have it. */
record PeerBand(String subject, int participants, BigDecimal lower, BigDecimal median, BigDecimal upper) {}
