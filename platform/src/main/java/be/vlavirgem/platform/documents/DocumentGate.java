package be.vlavirgem.platform.documents;

import be.vlavirgem.platform.documents.Inspection.Reason;
import org.springframework.stereotype.Component;

/** What each file passes before it may be kept; outside any transaction, for a scanner may take its time. */
@Component
public class DocumentGate {

    /** In bytes; one file. */
    public static final int LARGEST = 5_000_000;

    private final VirusScanner scanner;

    DocumentGate(VirusScanner scanner) {
        this.scanner = scanner;
    }

    /** Says whether files are looked at for viruses. */
    public boolean scans() {
        return scanner.isThere();
    }

    /** Judges a file by its content; the name only names it. */
    public Inspection inspect(String name, byte[] file) {
        if (file.length == 0 || file.length > LARGEST) {
            return new Inspection.Refused(file.length == 0 ? Reason.EMPTY : Reason.TOO_LARGE);
        }
        try {
            var kind = FileLook.kind(file);
            return switch (scanner.scan(file)) {
                case CLEAN -> new Inspection.Sound(new DocumentFile(name, kind, file, scanner.isThere()));
                case INFECTED -> new Inspection.Refused(Reason.VIRUS);
                case AWAY -> new Inspection.Refused(Reason.SCANNER_AWAY);
            };
        } catch (RefusedFile refused) {
            return new Inspection.Refused(refused.reason());
        }
    }
}
