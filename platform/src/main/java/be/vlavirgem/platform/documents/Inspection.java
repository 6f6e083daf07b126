package be.vlavirgem.platform.documents;

/** What came of looking at a file. */
public sealed interface Inspection {

    /** It may be kept. */
    record Sound(DocumentFile file) implements Inspection {}

    /** It may not; the page has a sentence for each reason. */
    record Refused(Reason reason) implements Inspection {}

    /** Why a file is refused. */
    enum Reason {
        /** No file, or one without content. */
        EMPTY,
        /** More bytes than one file may have. */
        TOO_LARGE,
        /** A page of the web. */
        HTML,
        /** A drawing that can hold a program. */
        SVG,
        /** An image of another kind than those that are taken. */
        IMAGE,
        /** A document of Office before 2007. */
        OLD_OFFICE,
        /** A program. */
        PROGRAM,
        /** An archive that is no document. */
        ARCHIVE,
        /** Anything else. */
        KIND,
        /** More than one kind of file in one, so that each program reads something else in it. */
        TWO_KINDS,
        /** Cut off, damaged, or closed with a password. */
        BROKEN,
        /** Unpacks to much more than a document needs. */
        BOMB,
        /** Asks whoever opens it to read something from elsewhere. */
        OUTSIDE,
        /** Holds macros. */
        MACROS,
        /** A virus, says the scanner. */
        VIRUS,
        /** The scanner does not answer, and nothing comes in unscanned. */
        SCANNER_AWAY
    }
}
