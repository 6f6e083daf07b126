package be.vlavirgem.maturity;

import be.vlavirgem.domain.people.Access;
import be.vlavirgem.platform.audit.AuditTrail;
import be.vlavirgem.platform.documents.Document;
import be.vlavirgem.platform.documents.DocumentGate;
import be.vlavirgem.platform.documents.Documents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the pages of documents as proof. */
@Component
class ProofPages {

    /** How many documents each question has. */
    record Counts(Map<String, Integer> byQuestion) {

        static final Counts UNKNOWN = new Counts(Map.of());

        public int of(String question) {
            return byQuestion.getOrDefault(question, 0);
        }
    }

    /** A form that was not accepted: as it was typed, and the key of what is wrong with its file, if anything. */
    record Refused(ProofForm form, @Nullable String file) {}

    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final MeasurementService service;
    private final ProofService proofs;
    private final Documents documents;
    private final DocumentGate gate;
    private final AuditTrail audit;
    private final MessageSource messages;

    ProofPages(MeasurementService service, ProofService proofs, Documents documents, DocumentGate gate,
            AuditTrail audit, MessageSource messages) {
        this.service = service;
        this.proofs = proofs;
        this.documents = documents;
        this.gate = gate;
        this.audit = audit;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    Counts counts(Measurement.Id id) {
        return new Counts(documents.counts(ProofService.KIND, id.value()));
    }

    /** The documents of a chapter, and the form that was refused where there is one. */
    @Transactional(readOnly = true)
    ProofPage chapter(Access access, Measurement.Id id, String code, Refused refused, Locale locale) {
        var words = new Words(messages, locale);
        var sheet = service.sheet(id).in(locale);
        var chapter = sheet.chapter(code);
        var questions = sheet.questions(chapter);
        var found = documents
                .of(ProofService.KIND, id.value(), questions.stream().map(Question::code).toList())
                .stream()
                .collect(Collectors.groupingBy(document -> document.subject().part()));
        var shown = IntStream.range(0, questions.size())
                .filter(nth -> questions.get(nth).isAsked())
                .mapToObj(nth -> question(sheet, questions.get(nth), nth + 1,
                        found.getOrDefault(questions.get(nth).code(), List.of()), refused, words))
                .toList();
        return new ProofPage(id.toString(), sheet.measurement().frame().round().name(), chapter, shown,
                MeasurementPages.readOnly(sheet, access, words), terms(access, words), sheet.english());
    }

    private static ProofPage.QuestionProofs question(Sheet sheet, Question question, int number, List<Document> found,
            Refused refused, Words words) {
        return new ProofPage.QuestionProofs(question.code(), number, sheet.text(question),
                found.stream().filter(Document::isThere).map(document -> line(document, words)).toList(),
                found.stream().filter(document -> !document.isThere()).map(document -> line(document, words)).toList(),
                refused.form().question().equals(question.code()) ? typed(refused, words) : null);
    }

    private static ProofPage.Typed typed(Refused refused, Words words) {
        var file = refused.file();
        return new ProofPage.Typed(refused.form(), file == null ? null : words.text(file),
                refused.form().titleProblem().map(key -> words.text(key, ProofPage.LONGEST_TITLE)).orElse(null),
                refused.form()
                        .descriptionProblem()
                        .map(key -> words.text(key, ProofPage.LONGEST_DESCRIPTION))
                        .orElse(null));
    }

    /** One document with everything that happened to it. */
    @Transactional(readOnly = true)
    DocumentPage document(Access access, Measurement.Id id, Document.Id document, @Nullable String error,
            Locale locale) {
        var words = new Words(messages, locale);
        var sheet = service.sheet(id).in(locale);
        var found = proofs.find(id, document);
        var question = sheet.questionnaire().question(found.subject().part()).orElseThrow();
        return new DocumentPage(id.toString(), sheet.measurement().frame().round().name(),
                sheet.chapter(question.code().substring(0, 3)), question.code(), sheet.text(question),
                document.toString(), line(found, words), found.isThere(),
                found.versions().stream().map(version -> version(version, words)).toList(), deeds(access, found, words),
                error == null ? null : words.text(error), MeasurementPages.readOnly(sheet, access, words),
                terms(access, words), sheet.english());
    }

    /** A successor sees what it did itself beside what its predecessor did. */
    private List<DocumentPage.DeedLine> deeds(Access access, Document document, Words words) {
        return Stream.of(document.owner(), access.organisation())
                .distinct()
                .flatMap(organisation -> audit.of(organisation, document.id().value()).stream())
                .sorted(Comparator.comparing(AuditTrail.Entry::at).reversed())
                .map(entry -> new DocumentPage.DeedLine(words.date(entry.at()) + " " + words.time(entry.at()),
                        entry.who(),
                        words.text("maturity.proof." + entry.action(), entry.detail().replaceFirst("^v", ""))))
                .toList();
    }

    private static DocumentPage.VersionLine version(Document.Version version, Words words) {
        return new DocumentPage.VersionLine(version.number(), version.fileName(), about(version, words),
                words.text(version.scanned() ? "maturity.proof.scanned" : "maturity.proof.unscanned"));
    }

    private static ProofPage.Line line(Document document, Words words) {
        return new ProofPage.Line(document.id().toString(), document.title(), document.description(),
                about(document.latest(), words), document.sealed());
    }

    /** "PDF, 1,2 MB, op 22/11/2026 door Ines Claes". */
    private static String about(Document.Version version, Words words) {
        var ending = version.fileName().substring(version.fileName().lastIndexOf('.') + 1);
        return words.text("maturity.proof.about", ending.toUpperCase(Locale.ROOT), size(version.size(), words),
                words.date(version.at()), version.by());
    }

    private ProofPage.Terms terms(Access access, Words words) {
        var room = documents.room(access.organisation());
        return new ProofPage.Terms(
                words.text("maturity.proof.room", size(room.used(), words), size(room.allowed(), words)), gate.scans());
    }

    private static String size(long bytes, Words words) {
        var megabytes = BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, RoundingMode.HALF_UP).stripTrailingZeros();
        return bytes < MEGABYTE.longValue() && bytes > 0
                ? words.text("maturity.proof.kb", words.number(BigDecimal.valueOf(Math.max(1, bytes / 1000)), 0))
                : words.text("maturity.proof.mb", words.number(megabytes, Math.max(0, megabytes.scale())));
    }
}
