package be.vlavirgem.maturity;

import be.vlavirgem.platform.content.ContentKind;
import be.vlavirgem.platform.content.ContentPart;
import be.vlavirgem.platform.content.ContentText;
import be.vlavirgem.platform.content.ContentVersion;
import be.vlavirgem.platform.content.Translation;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questionnaire as versioned content. */
@Component
class QuestionnaireKind implements ContentKind<Questionnaire> {

    private final MessageSource messages;
    private final SearchedQuestions searched;

    QuestionnaireKind(MessageSource messages, SearchedQuestions searched) {
        this.messages = messages;
        this.searched = searched;
    }

    @Override
    public String key() {
        return "questionnaire";
    }

    @Override
    public String code(Questionnaire questionnaire) {
        return questionnaire.code();
    }

    @Override
    public Questionnaire read(String body) {
        return QuestionnaireFile.sound(body);
    }

    @Override
    public String write(Questionnaire questionnaire) {
        return QuestionnaireWriter.write(questionnaire);
    }

    @Override
    public List<ContentPart> parts(Questionnaire questionnaire, Locale locale) {
        return new QuestionnaireParts(questionnaire, new Words(messages, locale)).all();
    }

    @Override
    public List<ContentText> texts(Questionnaire questionnaire) {
        return QuestionnaireTexts.of(questionnaire);
    }

    @Override
    public List<Translation> translations(Questionnaire questionnaire) {
        return questionnaire.translations();
    }

    @Override
    public void published(ContentVersion version) {
        searched.keep(new QuestionnaireVersion(version));
    }
}
