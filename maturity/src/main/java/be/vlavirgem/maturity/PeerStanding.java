package be.vlavirgem.maturity;

import be.vlavirgem.domain.peers.PeerSystem;
import be.vlavirgem.web.chart.Band;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a score stands beside peers and beside the model municipality. */
record PeerStanding(Optional<ResultPages.Compared> compared, Score score, Score example) {

    ResultPage.@Nullable Peers peers(Words words, @Nullable String owner) {
        return compared.map(found -> peers(found, words, owner)).orElse(null);
    }

    private static ResultPage.Peers peers(ResultPages.Compared compared, Words words, @Nullable String owner) {
        var choice = compared.comparison().choice();
        return new ResultPage.Peers(new GroupWords(words).name(choice.chosen().group()), choice.chosen().participants(),
                why(compared, words),
                compared.comparison().on(SubjectValue.TOTAL).map(band -> band(band, words, owner)).orElse(null),
                choice.groups()
                        .stream()
                        .filter(each -> each.group().system() != PeerSystem.SIZE_RANGE
                                || each.group().id().equals(choice.chosen().group().id()))
                        .map(each -> new ResultPage.GroupChoice(each.group().id().value().toString(),
                                words.text(each.hidden() ? "maturity.peers.group-hidden" : "maturity.peers.group",
                                        new GroupWords(words).name(each.group()), each.participants()),
                                each.group().id().equals(choice.chosen().group().id())))
                        .toList());
    }

    private static String band(PeerBand band, Words words, @Nullable String owner) {
        return words.text(owner == null ? "maturity.peers.band" : "maturity.peers.band.of",
                words.number(band.lower(), 0), words.number(band.upper(), 0),
                words.number(band.median(), 0),
                band.participants(), String.valueOf(owner));
    }

    private static String why(ResultPages.Compared compared, Words words) {
        var choice = compared.comparison().choice();
        var round = compared.round();
        return switch (choice.reason()) {
            case PeerChoice.Reason.Asked _ -> words.text("maturity.peers.asked", round);
            case PeerChoice.Reason.OwnSize _ -> words.text("maturity.peers.own-size", round);
            case PeerChoice.Reason.TooFew(PeerParticipation own) ->
                words.text("maturity.peers.too-few", new GroupWords(words).name(own.group()), own.participants(), round,
                        PeerParticipation.ENOUGH);
            case PeerChoice.Reason.TooTelling(PeerParticipation own) ->
                words.text("maturity.peers.too-telling", new GroupWords(words).name(own.group()), round);
            case PeerChoice.Reason.NoSize _ -> words.text("maturity.peers.no-size", round);
        };
    }

    @Nullable
    Band band(String subject) {
        return compared.flatMap(found -> found.comparison().on(subject))
                .map(band -> new Band(band.lower().doubleValue(), band.median().doubleValue(),
                        band.upper().doubleValue(), band.participants()))
                .orElse(null);
    }

    @Nullable
    Double median(String subject) {
        var band = band(subject);
        return band == null ? null : band.median();
    }

    /** What the model municipality would score in that chapter. */
    @Nullable
    Double modelIn(Chapter chapter) {
        return example.chapter(chapter.code())
                .flatMap(ChapterScore::grade)
                .map(grade -> grade.value().doubleValue())
                .orElse(null);
    }

    /** How the total stands beside the model municipality, and in which chapter it is furthest from it. */
    @Nullable
    String model(Words words, @Nullable String owner) {
        return score.grade()
                .flatMap(_ -> example.grade())
                .map(model -> furthest().map(
                        chapter -> words.text(
                                owner == null ? "maturity.model.furthest" : "maturity.model.furthest.of",
                                words.score(model.value()), chapter.title(), String.valueOf(owner)))
                        .orElseGet(() -> words.text("maturity.model.total", words.score(model.value()))))
                .orElse(null);
    }

    private Optional<Chapter> furthest() {
        return score.chapters()
                .stream()
                .filter(chapter -> chapter.grade().isPresent() && modelIn(chapter.chapter()) != null)
                .filter(chapter -> distance(chapter) > 0)
                .max(java.util.Comparator.comparingDouble(this::distance))
                .map(ChapterScore::chapter);
    }

    private double distance(ChapterScore chapter) {
        return Objects.requireNonNull(modelIn(chapter.chapter())) - chapter.grade().orElseThrow().value().doubleValue();
    }
}
