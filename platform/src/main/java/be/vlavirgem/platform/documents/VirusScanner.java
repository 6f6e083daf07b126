package be.vlavirgem.platform.documents;

/** Looks for viruses in what comes in. */
interface VirusScanner {

    /** What it found. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Did not answer in time, or not as it should. */
        AWAY
    }

    /** False when there is none, so that a page can say so. */
    boolean isThere();

    Verdict scan(byte[] file);
}
