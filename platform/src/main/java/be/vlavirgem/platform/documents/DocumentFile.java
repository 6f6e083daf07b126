package be.vlavirgem.platform.documents;

/** A file that was looked at and found sound, by {@link DocumentGate} only. */
public final class DocumentFile {

    private static final int LONGEST_NAME = 120;

    private final String name;
    private final FileKind kind;
    private final byte[] bytes;
    private final boolean scanned;

    DocumentFile(String sentAs, FileKind kind, byte[] bytes, boolean scanned) {
        this.name = name(sentAs, kind);
        this.kind = kind;
        this.bytes = bytes;
        this.scanned = scanned;
    }

    /** Without folders and signs that mean something to a computer, and with the ending of what it really is. */
    static String name(String sentAs, FileKind kind) {
        var base = sentAs.replaceFirst("(?s).*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*%]", "").strip();
        var stem = base.replaceFirst("(?i)[.](" + kind.extension() + "|jpeg)$", "").replaceAll("^[. ]+|[. ]+$", "");
        var kept = stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem;
        return (kept.isEmpty() ? "document" : kept) + "." + kind.extension();
    }

    /** The name it has from now on. */
    public String name() {
        return name;
    }

    String mediaType() {
        return kind.mediaType();
    }

    byte[] bytes() {
        return bytes;
    }

    boolean scanned() {
        return scanned;
    }
}
