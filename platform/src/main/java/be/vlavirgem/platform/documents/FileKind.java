package be.vlavirgem.platform.documents;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that are taken; whatever else one sends is refused. */
enum FileKind {
    PDF("application/pdf", "pdf", ""),
    PNG("image/png", "png", ""),
    JPEG("image/jpeg", "jpg", ""),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", "word/document.xml"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xl/workbook.xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "ppt/presentation.xml"),
    ODT("application/vnd.oasis.opendocument.text", "odt", FileKind.ODF_PART),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", FileKind.ODF_PART),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", FileKind.ODF_PART);

    private static final String ODF_PART = "content.xml";

    private final String mediaType;
    private final String extension;
    /** Without which it is no document; empty for what is no ZIP. */
    private final String mainPart;

    FileKind(String mediaType, String extension, String mainPart) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.mainPart = mainPart;
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    String mainPart() {
        return mainPart;
    }

    static Optional<FileKind> openDocument(String mediaType) {
        return of(mediaType).filter(kind -> kind.mainPart.equals(ODF_PART));
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values()).filter(kind -> kind.mediaType.equals(mediaType)).findFirst();
    }
}
