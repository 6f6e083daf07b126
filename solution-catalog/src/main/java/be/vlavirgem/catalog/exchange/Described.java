package be.vlavirgem.catalog.exchange;

import be.vlavirgem.catalog.fields.Sheet;
import java.util.UUID;

/** A solution as it goes out in a file. */
public record Described(UUID solution, int revision, Sheet sheet) {}
