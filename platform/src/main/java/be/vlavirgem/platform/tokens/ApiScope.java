package be.vlavirgem.platform.tokens;

/** What a key lets a program read. */
public enum ApiScope {
    /** Name, kind and numbers of the own organisation. */
    ORGANISATION,
    /** Measurements with their answers, figures and scores. */
    MEASUREMENTS
}
