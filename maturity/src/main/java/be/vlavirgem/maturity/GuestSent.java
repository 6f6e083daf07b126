package be.vlavirgem.maturity;

/** What the holder of a link reads once the answers are sent: to whom they went, and whom to ask for another link. */
record GuestSent(String text, String again) {}
