package be.vlavirgem.portal.delegation;

import be.vlavirgem.web.form.Choice;
import be.vlavirgem.web.form.Confirmation;
import java.util.List;

/**
 * What an authority delegated, as the body sees it.
 *
 * @param people of the body, to tick
 * @param refused whom the authority does not want
 */
record MandateSheet(String id, String authority, String permits, String does, String until,
        DelegationWords.Standing standing, List<Choice> people, List<String> refused, Confirmation returning) {}
