package be.vlavirgem.maturity;

import be.vlavirgem.domain.startup.BeforeFirstRequest;
import be.vlavirgem.domain.tenancy.PlatformTransaction;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Contents;
import be.vlavirgem.platform.content.Translation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the demo begin with a draft in which something changed, so that the editor and the difference show what they are for. */
@Component
@ConditionalOnBooleanProperty("vlavirgem.demo")
@Order(410)
class DemoDraft implements BeforeFirstRequest {

    private static final String FIRST = "STR01";

    private final Contents contents;
    private final QuestionnaireKind kind;
    private final PublishedQuestionnaires questionnaires;
    private final PlatformTransaction transaction;

    DemoDraft(Contents contents, QuestionnaireKind kind, PublishedQuestionnaires questionnaires,
            PlatformTransaction transaction) {
        this.contents = contents;
        this.kind = kind;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
    }

    @Override
    public void prepare() {
        transaction.run(() -> {
            var versions = contents.all(kind);
            if (versions.size() == 1 && versions.getFirst().state() == ContentVersion.State.PUBLISHED) {
                var next = edited(questionnaires.of(new QuestionnaireVersion.Id(versions.getFirst().id())));
                contents.propose(kind, next, kind.write(next));
            }
        });
    }

    static Questionnaire edited(Questionnaire published) {
        var code = QuestionnaireEdits
                .freeCode("STR", Set.copyOf(published.questions().stream().map(Question::code).toList()))
                .orElseThrow();
        var added = new QuestionnaireEdits(published).add("STR", followUp(code));
        var ordered = new QuestionnaireEdits(added).shift("STR03", -1);
        var first = published.question(FIRST).orElseThrow().text();
        return new QuestionnaireEdits(ordered)
                .translate(List.of(new Translation(FIRST + ".vraag", QuestionnairePages.ENGLISH,
                        new ContentText(FIRST, first).fingerprint(),
                        "Do you have an approved master plan for information and technology?")));
    }

    private static Question followUp(String code) {
        return new Question(code, Wording.of("Wie houdt jullie masterplan bij?"),
                "Kijk wie de laatste aanpassing aan het masterplan maakte en of dat in een functiebeschrijving of opdracht staat.",
                0, Optional.empty(),
                Optional.of(new Condition.ChosenBefore(FIRST, Set.of("goedgekeurd", "uitgewerkt", "herbekeken"))),
                new Kind.OneOf(List.of(new Option("niemand", "Niemand in het bijzonder.", 0),
                        new Option("medewerker", "Een medewerker, met een opdracht op papier.", 0),
                        new Option("extern", "Iemand van buiten het bestuur.", 0)), Optional.empty()),
                new Guidance(List.of(Knower.DIRECTOR, Knower.ICT), Optional.empty(), Optional.empty()));
    }
}
