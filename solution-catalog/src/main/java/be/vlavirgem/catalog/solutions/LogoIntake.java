package be.vlavirgem.catalog.solutions;

import be.vlavirgem.catalog.logo.LogoDrawing;
import be.vlavirgem.catalog.logo.LogoDrawing.Drawn;
import be.vlavirgem.catalog.logo.LogoImage;
import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Documents.Filing;
import be.vlavirgem.platform.documents.Inspection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a file that is sent as a logo passes: it is looked at as any file, and what is kept is what we drew of it. */
@Component
class LogoIntake {

    /** What became of it. */
    sealed interface Taken {

        /** It shows; with the logo that can be put back. */
        record Kept(Optional<Document.Id> before) implements Taken {}

        /** It is not kept, for the reason under this key. */
        record Refused(String key) implements Taken {}
    }

    private static final String NAME = "logo.png";

    private final DocumentGate gate;
    private final LogoDesk desk;

    LogoIntake(DocumentGate gate, LogoDesk desk) {
        this.gate = gate;
        this.desk = desk;
    }

    /** Outside any transaction, for a scanner may take its time. */
    Taken take(Access access, Solution.Id solution, byte[] file) {
        var refusal = LogoImage.refusal(file);
        return refusal.isPresent() ? noLogo(refusal.get()) : switch (gate.inspect(NAME, file)) {
            case Inspection.Refused refused -> refused(refused.reason());
            case Inspection.Sound _ -> switch (LogoImage.draw(file)) {
                case LogoDrawing.Refused refused -> noLogo(refused.reason());
                case Drawn drawn -> keep(access, solution, drawn);
            };
        };
    }

    private static Taken noLogo(LogoDrawing.Reason reason) {
        return new Taken.Refused("catalog.logo.refused." + reason);
    }

    private Taken keep(Access access, Solution.Id solution, Drawn drawn) {
        return switch (gate.inspect(NAME, drawn.png())) {
            case Inspection.Refused refused -> refused(refused.reason());
            case Inspection.Sound(var sound) -> {
                var outcome = desk.put(access, solution, drawn.digest(), sound);
                yield outcome.filing() == Filing.KEPT
                        ? new Taken.Kept(outcome.before())
                        : refused(outcome.filing());
            }
        };
    }

    private static Taken refused(Enum<?> reason) {
        return new Taken.Refused("web.documents.refused." + reason);
    }
}
