package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.documents.Inspection.Reason;
import java.util.Map;
import org.apache.tika.Tika;

/** Tells by its content what a file is, and refuses what is no sound file of one kind that is taken. */
final class FileLook {

    private static final Tika TIKA = new Tika();
    private static final Map<String, Reason> REFUSED = Map.ofEntries(Map.entry("text/html", Reason.HTML),
            Map.entry("application/xhtml+xml", Reason.HTML), Map.entry("image/svg+xml", Reason.SVG),
            Map.entry("application/x-tika-msoffice", Reason.OLD_OFFICE),
            Map.entry("application/msword", Reason.OLD_OFFICE), Map.entry("application/rtf", Reason.OLD_OFFICE),
            Map.entry("application/x-msdownload", Reason.PROGRAM), Map.entry("application/x-elf", Reason.PROGRAM),
            Map.entry("application/x-executable", Reason.PROGRAM), Map.entry("application/x-sh", Reason.PROGRAM),
            Map.entry("application/x-dosexec", Reason.PROGRAM), Map.entry("application/gzip", Reason.ARCHIVE),
            Map.entry("application/x-7z-compressed", Reason.ARCHIVE),
            Map.entry("application/x-rar-compressed", Reason.ARCHIVE));
    private static final String PNG_END = "\0\0\0\0IEND\u00aeB`\u0082";

    private FileLook() {}

    static FileKind kind(byte[] file) {
        var search = ByteSearch.in(file);
        if (search.begins("PK\3\4")) {
            return PackedLook.kind(file);
        }
        var kind = FileKind.of(detected(file)).orElseThrow(() -> new RefusedFile(reason(detected(file))));
        if (!isWhole(kind, search) || search.holdsPage()) {
            throw new RefusedFile(Reason.TWO_KINDS);
        }
        return kind;
    }

    private static String detected(byte[] file) {
        return TIKA.detect(file);
    }

    private static Reason reason(String detected) {
        return REFUSED.getOrDefault(detected, detected.startsWith("image/") ? Reason.IMAGE : Reason.KIND);
    }

    private static boolean isWhole(FileKind kind, ByteSearch file) {
        return switch (kind) {
            case PDF -> file.begins("%PDF-") && endsAsPdf(file);
            case PNG -> file.begins("\u0089PNG\r\n\032\n") && file.last(PNG_END) == file.length() - PNG_END.length();
            default -> true;
        };
    }

    /** Behind the last mark nothing but empty space. */
    private static boolean endsAsPdf(ByteSearch file) {
        var end = file.last("%%EOF");
        if (end < 0) {
            throw new RefusedFile(Reason.BROKEN);
        }
        return file.isEmptyFrom(end + "%%EOF".length());
    }
}
