package be.vlavirgem.catalog.standards;

import java.util.UUID;

/** Published in the transaction in which a standard got another status, for suppliers that claim it; ids only. */
public record StandardStatusChanged(UUID standard, String slug) {}
