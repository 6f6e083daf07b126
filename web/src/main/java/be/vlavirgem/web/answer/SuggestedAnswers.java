package be.vlavirgem.web.answer;

import be.vlavirgem.domain.people.Access;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A part of the portal that may know answers to questions of the measurement; the visitor decides whether to take them over. */
public interface SuggestedAnswers {

    /** What is known of these questions for the organisation the visitor works for, in the scope that is bound. */
    List<SuggestedAnswer> to(Set<String> questions, Access visitor, Locale language);
}
