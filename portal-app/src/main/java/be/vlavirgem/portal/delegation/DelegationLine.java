package be.vlavirgem.portal.delegation;

import java.util.List;

/** A delegation in a list: with whom, what it permits, how it stands, and who works by it. */
record DelegationLine(String path, String with, String permits, String until, DelegationWords.Standing standing,
        List<String> people, boolean renewable) {}
